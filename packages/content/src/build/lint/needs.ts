import type {Source} from '../source/read-source.js';
import type {Lang} from '@cyber-17/protocol';

/** What a language must say itself: everything, or what nobody should read in another language. */
export interface Needs {
  /** Whether it speaks for itself throughout. */
  readonly isComplete: boolean;
  /** Conclusions of which it says more than the title. */
  readonly conclusions: ReadonlySet<string>;
  /** Actions of which it says more than the title. */
  readonly actions: ReadonlySet<string>;
  readonly channels: ReadonlySet<string>;
}

/**
 * What a language must say. A partial one says whole what its manifest lists,
 * every action that travels with the first aid, and every emergency.
 */
export function needsOf(source: Source, lang: Lang): Needs {
  const {languages, threats, outcomes, actions, channels} = source;
  const {whole} = languages.value[lang];
  if (!whole) {
    return {
      isComplete: true,
      conclusions: new Set([...Object.keys(threats), ...Object.keys(outcomes)]),
      actions: new Set(Object.keys(actions)),
      channels: new Set(Object.keys(channels)),
    };
  }
  const urgent = Object.entries({...threats, ...outcomes}).flatMap(([id, {value}]) =>
    value.actions.flatMap((use) => {
      const {do: action, aid = false} = typeof use === 'string' ? {do: use} : use;
      return aid || whole.includes(id) ? [action] : [];
    }),
  );
  return {
    isComplete: false,
    conclusions: new Set(whole),
    actions: new Set(urgent),
    channels: new Set([
      ...Object.keys(channels).filter((id) => channels[id]?.value.emergency),
      ...whole.flatMap((id) => (threats[id] ?? outcomes[id])?.value.channels ?? []),
      ...urgent.flatMap((id) => actions[id]?.value.channels ?? []),
    ]),
  };
}
