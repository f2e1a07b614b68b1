import {either, oneOf, shape, text} from '../read.js';

import type {Reader} from '../read.js';

/**
 * Facts that an officer asks for with one click, with the answers that are buttons.
 * The words are content: `chat.card.<card>`, and `chat.answer.<answer>` for all of them.
 */
export const CARDS = {
  alone: ['yes', 'no'],
  'bank-told': ['yes', 'no', 'unsure'],
  'device-connected': ['yes', 'no', 'unsure'],
  'evidence-kept': ['yes', 'no', 'unsure'],
  'money-sent': ['yes', 'no', 'unsure'],
  'password-changed': ['yes', 'no', 'unsure'],
  'remote-control': ['yes', 'no', 'unsure'],
  'still-in-contact': ['yes', 'no'],
  'complaint-made': ['yes', 'no'],
} as const;

export type CardName = keyof typeof CARDS;

export const CARD_NAMES = Object.keys(CARDS) as CardName[];

/** Reads the name of a card. */
export const readCardName: Reader<CardName> = oneOf(CARD_NAMES);

/** Where help is to go: the answer to a life alert. */
export interface Whereabouts {
  readonly place: string;
  readonly phone: string;
}

/** A button of a card, the number of a proposed time (`time-0`), `none`, or where help is to go. */
export type CardAnswer = string | Whereabouts;

/** Reads the answer to any card; whether it fits its card is checked against the card. */
export const readCardAnswer: Reader<CardAnswer> = either(
  text(20, /^[a-z0-9-]+$/),
  shape<Whereabouts>({place: text(300, /\S/), phone: text(30, /^[0-9+ ().-]{2,30}$/)}),
);

/** Whether the buttons of a card include an answer. */
export function isAnswerOf(card: CardName, value: CardAnswer): boolean {
  return typeof value === 'string' && (CARDS[card] as readonly string[]).includes(value);
}
