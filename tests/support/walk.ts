import {waitUntilDrawn} from '../../scripts/browser/wait-until-drawn.js';
import {lookInside} from './inside.js';
import {Visitor} from './visitor.js';
import {answer, asks, begins, beginsWith, button, heading, letterOf, names, titleOf, word} from './words.js';

import type {World} from './origins.js';
import type {Control} from './visitor.js';

/** How a visitor operates a control. */
export type Use = (control: Control, key?: 'Enter' | 'Space') => Promise<void>;

/** One view of the journey, and the way there from the one before. */
interface Stop {
  readonly view: string;
  readonly heading: Control;
  readonly go: (use: Use, visitor: Visitor) => Promise<void>;
}

/** The whole journey, from the launcher to the chat: each view once. */
export const STOPS: readonly Stop[] = [
  {
    view: 'the first question',
    heading: asks('i.start'),
    go: (use) => use(button(/cyber-17/)),
  },
  {
    view: 'a question',
    heading: asks('msg.who'),
    go: (use) => use(answer('i.start', 'message')),
  },
  {
    view: 'a multiple choice',
    heading: asks('bank.did'),
    async go(use) {
      await use(answer('msg.who', 'bank'));
      await use(answer('bank.contact', 'talked'));
    },
  },
  {
    view: 'the outcome',
    heading: names('fake-bank-adviser'),
    async go(use) {
      await use(answer('bank.did', 'approved'), 'Space');
      await use(answer('bank.did', 'remote'), 'Space');
      await use(button(word('asking.continue')));
    },
  },
  {
    view: 'the plan',
    heading: heading(word('plan.title')),
    go: (use) => use(button(begins('outcome.plan'))),
  },
  {
    view: 'the letter',
    heading: heading(letterOf('bank-recall')),
    async go(use, visitor) {
      const letter = button(word('plan.letter'));
      const isFolded = !(await visitor.see()).some(
        ({role, name}) => role === letter.role && name === letter.name,
      );
      if (isFolded) await use({role: 'DisclosureTriangle', name: beginsWith(titleOf('bank-recall'))});
      await use(letter);
    },
  },
  {
    view: 'the providers',
    heading: heading(word('providers.title')),
    async go(use, visitor) {
      await use(button(word('letter.back')));
      await use(button(begins('providers.open')));
      await use({role: 'textbox', name: word('providers.postcode')}, 'Space');
      await visitor.page.keyboard.press('Backspace');
      await visitor.page.keyboard.type('35000');
      await visitor.page.keyboard.press('Enter');
      await visitor.find({role: 'link', name: begins('contact.call')});
    },
  },
  {
    view: 'the handover',
    heading: heading(word('handover.title')),
    async go(use) {
      await use(button(word('providers.back')));
      await use(button(begins('outcome.officer')));
      await use(button(word('officer.case')));
    },
  },
  {
    view: 'the chat',
    heading: heading(word('officer.title')),
    async go(use, visitor) {
      await use(button(word('handover.tell')));
      await visitor.find({role: 'StaticText', name: begins('officer.nobody')});
    },
  },
];

/** How the screen of the visitor is, and how they get about. */
export interface Walk {
  readonly width: number;
  readonly height?: number;
  readonly by?: 'mouse' | 'keyboard';
  /** What is set before the page loads. */
  readonly prepare?: (visitor: Visitor) => Promise<void>;
}

/** Walks the whole journey and looks at each view on the way. */
export async function walk(
  {browser, operator}: World,
  {width, height, by = 'mouse', prepare}: Walk,
  look: (visitor: Visitor, stop: Stop) => Promise<void>,
): Promise<void> {
  const visitor = await Visitor.arrive(browser, width, height);
  const use: Use = (control, key) => (by === 'mouse' ? visitor.click(control) : visitor.press(control, key));
  try {
    await lookInside(visitor.page);
    await prepare?.(visitor);
    await visitor.page.goto(`${operator.hostOrigin}/bank/`);
    for (const stop of STOPS) {
      await stop.go(use, visitor);
      await visitor.find(stop.heading);
      await atRest(visitor);
      await look(visitor, stop);
    }
  } finally {
    await visitor.leave();
  }
}

/** Waits until nothing is loading, nothing is being drawn and nothing moves. */
export async function atRest({page}: Visitor): Promise<void> {
  await page.waitForNetworkIdle({idleTime: 100});
  await waitUntilDrawn(page);
  await page.evaluate(() =>
    Promise.all(window.inside.animations().map(({finished}) => finished.catch(() => undefined))),
  );
}

/** Waits until what was just done to the page is on the screen: a busy machine may picture the frame before. */
export async function twoFrames({page}: Visitor): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Opens every disclosure of the view, as somebody who reads all of it. */
export async function unfold(visitor: Visitor): Promise<void> {
  for (let isFolded = true; isFolded;) {
    isFolded = await visitor.page.evaluate(() => {
      const closed = window.inside.all().filter((each) => each.matches('details:not([open])'));
      for (const each of closed) each.toggleAttribute('open', true);
      return closed.length > 0;
    });
    await atRest(visitor);
  }
}
