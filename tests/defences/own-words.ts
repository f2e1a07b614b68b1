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
    promise: 'What somebody wrote is gone when they begin anew.',
    file: 'packages/widget/src/views/question/cyber-17-question.ts',
    marker: 'story-forgotten',
    test: {
      file: VIEW_TEST,
      titles: ['what happened, in one’s own words', 'forgets the text when the visitor begins anew'],
    },
  },
];
