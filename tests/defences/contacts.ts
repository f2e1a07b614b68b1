import type {Defence} from './defence.js';

const CONTACTS = 'packages/content/src/contacts-at.ts';
const HOURS_TEST = 'packages/diagnostic/src/knowledge/hours.test.ts';

/** Against sending someone in danger to a line that does not answer, or costs what they do not know. */
export const CONTACTS_NOW: readonly Defence[] = [
  {
    promise: 'A closed line is not the first contact, nor is a paid one before a free one.',
    file: CONTACTS,
    marker: 'who-answers-first',
    without: 'return 0;',
    test: {file: HOURS_TEST, titles: ['a closed line comes after every line that may answer']},
  },
  {
    promise: 'A closed line brings one that answers.',
    file: CONTACTS,
    marker: 'night-contact',
    without: 'return other === undefined ? [contact] : [contact];',
    test: {file: HOURS_TEST, titles: ['the first contact answers now, or it is said what to do until then']},
  },
  {
    promise: 'The price of a call is on its button.',
    file: 'packages/widget/src/views/shared/contact.ts',
    marker: 'price-before-call',
    change: ['price, ', ''],
    test: {
      file: 'packages/widget/src/views/shared/contact.test.ts',
      titles: ['says where the bank answers at night before the paid line, and the price on its button'],
    },
  },
];
