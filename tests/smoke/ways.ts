import {TO_CARD_FRAUD} from '../support/look.js';
import {beginning, labelOf, word} from '../support/words.js';

import type {Visitor} from './visitor.js';

/** Presses the launcher, and waits for the first question with the focus. */
export async function askForHelp(visitor: Visitor) {
  await visitor.click(await launcherWords(visitor));
  await visitor.atHeading(labelOf('i.start'));
}

/** From the launcher to a second question, which takes a second file of code. */
export async function answerOnce(visitor: Visitor) {
  await askForHelp(visitor);
  await visitor.click(labelOf('i.start', 'message'));
  await visitor.atHeading(labelOf('msg.who'));
}

/** What the launcher says, in the language of the page. */
export const launcherWords = async ({tab}: Visitor) =>
  String(await tab.run(`window.inside.label(window.inside.controls()[0])`));

/** The numbers that stand in for the panel, and the link of the page before them. */
export const STAND_IN = `(() => {
  const link = document.querySelector('cyber-17 > a');
  const shown = window.inside.controls().map((each) => each.getAttribute('href'));
  return !!link?.checkVisibility() && ['tel:17', 'tel:112', 'sms:114'].every((href) => shown.includes(href));
})()`;

/** From the launcher to what the chat says: every file of code, every origin. */
export async function goToTheEnd(visitor: Visitor) {
  await goToTheChat(visitor);
  await visitor.reads(word('officer.nobody'));
}

/** From the launcher to the chat, with what an officer receives. */
export async function goToTheChat(visitor: Visitor) {
  await askForHelp(visitor);
  for (const [question, id] of TO_CARD_FRAUD) {
    await visitor.atHeading(labelOf(question));
    await visitor.click(labelOf(question, id));
  }
  await visitor.click(beginning('outcome.plan'));
  await visitor.atHeading(word('plan.title'));
  await visitor.click(beginning('outcome.officer'));
  await visitor.click(beginning('officer.case'));
  await visitor.atHeading(word('handover.title'));
  await visitor.click(word('handover.tell'));
}
