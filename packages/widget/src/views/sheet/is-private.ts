import type {Outcome} from '@cyber-17/diagnostic';

/**
 * Whether what happened must not be read on a sheet that lies on a printer, or
 * over a shoulder: it is about a child, or about the person themselves, and who
 * shares the home may be who does it. An age that was asked for and is not
 * known counts as a child’s.
 */
export function isPrivate({audience, conclusions, facts}: Outcome): boolean {
  const {minor = 'no', author} = facts;
  if (minor !== 'no' || author === 'partner') return true;
  if (audience !== 'individual') return false;
  return conclusions.some(
    ({conclusion}) =>
      !('class' in conclusion) || conclusion.class === 'person' || conclusion.class === 'voice',
  );
}
