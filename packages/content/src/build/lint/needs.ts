import {usesOf} from '../source/uses.js';

import type {Source} from '../source/read-source.js';
import type {Lang} from '@cyber-17/protocol';

/** The words that a language must have: everything, or what must not be shown in another language. */
export interface Needs {
  /** Whether it has all words. */
  readonly isComplete: boolean;
  /** Conclusions whose title and summary it has. */
  readonly conclusions: ReadonlySet<string>;
  /** Actions whose title and text it has. */
  readonly actions: ReadonlySet<string>;
  readonly channels: ReadonlySet<string>;
  /** Questions that nobody should read in another language. */
  readonly questions: ReadonlySet<string>;
}

/**
 * What a language must say. A partial one has what its manifest lists as whole,
 * every action that travels with the first aid, every emergency, and each
 * question about danger. The rest may wait for a translator.
 */
export function needsOf(source: Source, lang: Lang): Needs {
  const {languages, threats, outcomes, actions, channels, questions} = source;
  const {whole} = languages.value[lang];
  if (!whole) {
    return {
      isComplete: true,
      conclusions: new Set([...Object.keys(threats), ...Object.keys(outcomes)]),
      actions: new Set(Object.keys(actions)),
      channels: new Set(Object.keys(channels)),
      questions: new Set(Object.keys(questions.value.questions)),
    };
  }
  const urgent = Object.entries({...threats, ...outcomes}).flatMap(([id, {value}]) =>
    usesOf(actions, value).flatMap(({do: action, aid}) => (aid || whole.includes(id) ? [action] : [])),
  );
  return {
    isComplete: false,
    conclusions: new Set(whole),
    questions: new Set(
      Object.entries(questions.value.questions).flatMap(([id, {answers}]) =>
        Object.values(answers).some(({interrupts}) => interrupts) ? [id] : [],
      ),
    ),
    actions: new Set(urgent),
    channels: new Set([
      ...Object.keys(channels).filter((id) => channels[id]?.value.emergency),
      ...whole.flatMap((id) => (threats[id] ?? outcomes[id])?.value.channels ?? []),
      ...urgent.flatMap((id) => actions[id]?.value.channels ?? []),
    ]),
  };
}
