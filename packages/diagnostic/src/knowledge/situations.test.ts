import {realContent} from '@cyber-17/content/testing';
import {describe, expect, test} from 'vitest';

import {concluder} from '../testing/index.js';

const {compiled, source} = realContent();
const conclude = concluder(compiled.fr.graph);
const NOW = Date.parse('2026-11-22T12:00:00Z');

const answered = source.situations.value.flatMap(({author, ...situation}) =>
  author ? [{...situation, ...author, outcome: conclude(situation.audience, author.given, NOW)}] : [],
);

/** The least share of situations that must end in an accepted outcome. */
const LEAST_ACCEPTED = 0.95;

describe('the situations that their author answered', () => {
  test.each(answered)('$id: $what', ({names, outcome, chat, provider, because}) => {
    expect(outcome.conclusions[0].conclusion.id).toBe(names);
    const differs = outcome.offers.chat !== chat || outcome.offers.provider !== provider;
    if (differs)
      expect(because, `chat ${outcome.offers.chat}, provider ${outcome.offers.provider}`).toBeTruthy();
  });

  test('end in an outcome that people accept, or say why ours is better', () => {
    const refused = answered.filter(({names, accept}) => !accept.includes(names));
    expect(1 - refused.length / answered.length).toBeGreaterThanOrEqual(LEAST_ACCEPTED);
    for (const {id, because} of refused) expect(because, id).toBeTruthy();
  });
});
