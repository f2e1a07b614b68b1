import {expect, test} from 'vitest';

import {newKey, seal} from '../keys/seal.js';
import {casePlace} from '../talk/enter.js';
import {FollowedTalks} from './followed-talks.js';

import type {Chat} from '../chat.js';
import type {OwnTalkRow, SignedIn} from './roster.js';

const c = '11111111-1111-4111-8111-111111111111';
const key = newKey();

/** What the database answers, by a part of the question. */
const ANSWERS = {
  case_sealed: {case_sealed: seal(key, casePlace(c), JSON.stringify({lines: []}))},
  access_log: {},
  last_seq: {last_seq: 3},
};
type Question = keyof typeof ANSWERS;
const QUESTIONS = Object.keys(ANSWERS) as Question[];

/** Follows a talk on a connection that ends during a question; answers what was done. */
async function endedDuring(question: Question) {
  const [asked, followed, sent]: [Question[], string[], object[]] = [[], [], []];
  const query = async (text: string) => {
    const found = QUESTIONS.find((each) => text.includes(each))!;
    asked.push(found);
    if (found === question) talks.close();
    return {rows: [ANSWERS[found]]};
  };
  const hub = {
    follow(follower: {readonly c: string}) {
      followed.push(follower.c);
      return () => undefined;
    },
  };
  const chat = {pool: {query}, keys: {of: async () => key}, hub} as unknown as Chat;
  const talks = new FollowedTalks(chat, {id: 'o'} as SignedIn, (message) => void sent.push(message));
  await talks.follow([{id: c} as OwnTalkRow]);
  return {asked, followed, sent};
}

test.each(QUESTIONS)(
  'nothing is followed for a connection that ends during the question for %s',
  async (at) => {
    expect(await endedDuring(at)).toMatchObject({followed: [], sent: []});
  },
);

test('nobody is noted as a reader of a talk whose connection ended before', async () => {
  expect((await endedDuring('case_sealed')).asked).toEqual(['case_sealed']);
});
