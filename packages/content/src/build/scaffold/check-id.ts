import {ScaffoldError} from './scaffold-error.js';

const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** How many similar ids an unknown one is answered with. */
const MAX_SUGGESTIONS = 5;

/**
 * Checks the id of something new, and that of its neighbour.
 *
 * @param kind `threat` or `action`, for the message
 * @param taken every id of that kind; the neighbour must be one of `neighbours`
 * @throws {ScaffoldError} if one of them cannot be used
 */
export function checkId(
  kind: string,
  id: string,
  like: string,
  {taken, neighbours}: {readonly taken: readonly string[]; readonly neighbours: readonly string[]},
): void {
  if (!KEBAB_CASE.test(id)) {
    throw new ScaffoldError('invalid-id', `an id in kebab-case, such as fake-${kind}`, `"${id}"`);
  }
  if (taken.includes(id)) {
    throw new ScaffoldError('taken-id', `an id that no ${kind} has`, `"${id}", which exists`);
  }
  if (!neighbours.includes(like)) {
    const similar = similarTo(like, neighbours).join(', ');
    throw new ScaffoldError(
      'unknown-neighbour',
      `the id of ${kind === 'action' ? 'an action' : 'a threat'} (${similar}…)`,
      `"${like}"`,
    );
  }
}

/** The ids that share a word with the one asked for; the first few when none does. */
function similarTo(wanted: string, ids: readonly string[]): readonly string[] {
  const parts = new Set(wanted.split('-').filter((part) => part !== ''));
  const similar = ids.filter((id) => id.split('-').some((part) => parts.has(part)));
  return (similar.length > 0 ? similar : ids).slice(0, MAX_SUGGESTIONS);
}
