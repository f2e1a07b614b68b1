import {CARRIED, CARRIED_FORMAT, MAX_CARRIED_LENGTH} from '../../journey/carried.js';

import type {JourneyStore} from '../../journey/journey-store.js';

/**
 * A link to the operator's own page with the answers in its fragment, to carry
 * on there in the language of here: see `takeCarried`. None where a link left behind could put someone
 * in danger.
 */
export function carryLink({lang, ready, outcome, resources}: JourneyStore): string | undefined {
  const {danger, safeDevice, author} = outcome.facts;
  const isUnsafe = (danger !== undefined && danger !== 'unknown') || safeDevice !== undefined;
  if (isUnsafe || author === 'partner') return undefined;
  const {audience, beginning, trail} = ready.diagnostic.context;
  const answers = trail.map(({question, answers, moment, inferred}) => [
    question,
    answers,
    ...(inferred ? ['', 1] : moment ? [moment] : []),
  ]);
  const {question, named} = beginning;
  const written = JSON.stringify([CARRIED_FORMAT, audience, question, named ?? '', answers]);
  const bytes = new TextEncoder().encode(written);
  const carried =
    CARRIED +
    btoa(String.fromCharCode(...bytes))
      .replace(/\+/g, '-')
      .replace(/\//g, '_');
  return carried.length > MAX_CARRIED_LENGTH ? undefined : `${resources.operator.siteUrl}${lang}/${carried}`;
}
