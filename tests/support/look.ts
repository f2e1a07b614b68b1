import {answer, asks, button} from './words.js';

import type {Control, Visitor} from './visitor.js';

/** The launcher, as a screen reader says it. */
export const launcher = button(/cyber-17/);

/** The first question of a person. */
export const firstQuestion = asks('i.start');

/** How a control is drawn. */
export interface Look {
  readonly box: {readonly x: number; readonly y: number; readonly width: number; readonly height: number};
  readonly fontSize: string;
  readonly direction: string;
  readonly writingMode: string;
  readonly whiteSpace: string;
  readonly textIndent: string;
  /** Nothing lies over its middle, and a click there is its own. */
  readonly isOnTop: boolean;
  /** All of it is inside the window, and it has a size. */
  readonly isInView: boolean;
}

/** Looks at a control, through closed roots. */
export async function lookAt(visitor: Visitor, control: Control): Promise<Look> {
  const element = await visitor.element(control);
  return element.evaluate((element) => {
    const {x, y, width, height} = element.getBoundingClientRect();
    const {fontSize, direction, writingMode, whiteSpace, textIndent} = getComputedStyle(element);
    const root = element.getRootNode() as Document | ShadowRoot;
    const top = root.elementFromPoint(x + width / 2, y + height / 2);
    return {
      box: {x, y, width, height},
      ...{fontSize, direction, writingMode, whiteSpace, textIndent},
      isOnTop: top !== null && (top === element || element.contains(top)),
      isInView:
        x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight && width * height > 0,
    };
  });
}

/** Presses the launcher, and waits for the first question with the focus. */
export async function askForHelp(visitor: Visitor): Promise<void> {
  await visitor.click(launcher);
  await visitor.findFocused(firstQuestion);
}

/** The panel, with its heading, is where a visitor can read it and press what is in it. */
export async function lookAtPanel(visitor: Visitor) {
  const heading = await lookAt(visitor, firstQuestion);
  const {box} = await lookAt(visitor, {role: 'dialog', name: 'cyber-17'});
  return {heading, box};
}

/** Answers questions as they come, each when it has the focus. */
export async function answerAll(visitor: Visitor, given: readonly (readonly [string, string])[]) {
  for (const [question, id] of given) {
    await visitor.findFocused(asks(question));
    await visitor.click(answer(question, id));
  }
}

/** From the first question to a card used by somebody else. */
export const TO_CARD_FRAUD = [
  ['i.start', 'debit'],
  ['money', 'card'],
  ['card.have', 'yes'],
  ['card.before', 'none'],
] as const;
