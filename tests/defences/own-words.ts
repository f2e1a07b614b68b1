import type {Defence} from './defence.js';

const VIEW_TEST = 'packages/widget/src/views/own-words/cyber-17-own-words.test.ts';

/** Of what somebody tells in their own words. */
export const OWN_WORDS: readonly Defence[] = [
  {
    promise: 'A text about danger to somebody shows the numbers before any guess.',
    file: 'packages/content/src/words/understand.ts',
    marker: 'danger-in-words',
    without: 'isDanger: false',
    test: {
      file: 'packages/content/src/words/understand.test.ts',
      titles: [
        'a text in somebody’s own words',
        'speaks of danger by a rule, in any order, with words between',
      ],
    },
  },
  {
    promise: 'No spelling service, completion or password manager reads what is told.',
    file: 'packages/widget/src/views/own-words/cyber-17-own-words.ts',
    marker: 'story-attributes',
    change: ['spellcheck="false"', ''],
    test: {
      file: VIEW_TEST,
      titles: [
        'what happened, in one’s own words',
        'gives the text to nothing that corrects, completes or keeps it',
      ],
    },
  },
  {
    promise: 'Where what understands own words does not come, no error reaches the page.',
    file: 'packages/widget/src/chunks/cdn/own-words.ts',
    marker: 'story-failure',
    // One after the other.
    without: `
      const parts = [loadModel(isEnglish ? 'en' : 'fr'), loadJson<OwnWordsTexts>(beside(file), integrity)] as const;
      const needed = (async () => [await parts[0], await parts[1]] as const)();
    `,
    test: {
      file: 'tests/embedding/network.test.ts',
      titles: ['if what understands somebody’s own words', 'the field says so and no error is thrown'],
    },
  },
  {
    promise: 'What somebody wrote is gone when they begin anew.',
    file: 'packages/widget/src/journey/blank.ts',
    marker: 'story-forgotten',
    without: 'visit: blank',
    test: {
      file: VIEW_TEST,
      titles: ['what happened, in one’s own words', 'forgets the text when the visitor begins anew'],
    },
  },
];
