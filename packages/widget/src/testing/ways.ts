import type {Way} from './panel-visitor.js';

/** Ways that stories walk, by what they end in. */

/** Critical: a payment was approved and the computer taken over. */
export const FAKE_ADVISER: Way = [
  ['i.start', 'message'],
  ['msg.who', 'bank'],
  ['bank.contact', 'talked'],
  ['bank.did', 'approved', 'remote'],
];

/** Asked several things at once: what was done on the false bank's word. */
export const TO_SEVERAL_CHOICES: Way = FAKE_ADVISER.slice(0, -1);

/** Two threats at once: a false administration, and the card that was given. */
export const TWO_THREATS: Way = [
  ['i.start', 'message'],
  ['msg.who', 'state'],
  ['state.which', 'tax'],
  ['did', 'card', 'paid', 'called'],
];

/** Critical: a card is used by someone else. */
export const CARD_FRAUD: Way = [
  ['i.start', 'debit'],
  ['money', 'card'],
  ['card.have', 'yes'],
  ['card.before', 'none'],
];

/** Information: a false mail, and nothing was given. */
export const NOTHING_GIVEN: Way = [
  ['i.start', 'message'],
  ['msg.who', 'state'],
  ['state.which', 'tax'],
  ['did', 'nothing'],
];

/** Critical, and under 18. */
export const SEXTORTION_MINOR: Way = [
  ['i.start', 'people'],
  ['safe.now', 'no'],
  ['people', 'images'],
  ['images', 'threat'],
  ['age', 'under18'],
];

/** The device itself may be watched: nothing on screen says what it is about. */
export const WATCHED_DEVICE: Way = [
  ['i.start', 'watched'],
  ['safe.device', 'seen'],
];

/** What the victim did may be held against them. */
export const MONEY_MULE: Way = [
  ['i.start', 'deal'],
  ['deal', 'job'],
  ['job', 'cheque'],
];

/** Critical, a company's: every file is locked. */
export const RANSOMWARE: Way = [
  ['o.start', 'blocked'],
  ['o.blocked', 'files'],
];

/** A company's, with a plan so long that a part of it is folded. */
export const LONG_PLAN: Way = [
  ['o.start', 'message'],
  ['o.msg', 'precise'],
  ['did', 'installed', 'called'],
];

/** For one who may need a technician. */
export const DEVICE: Way = [
  ['i.start', 'message'],
  ['msg.who', 'support'],
  ['support', 'remote'],
];

/** Serious: someone reads a mailbox. */
export const MAILBOX: Way = [
  ['i.start', 'account'],
  ['account', 'mail'],
  ['acc.mail', 'intruder'],
];

/** The optional questions of a card fraud, up to the bank that deals with it. */
export const BANK_TOLD: Way = [
  ['card-use', 'online'],
  ['bank-told', 'yes'],
];

/** Someone who knows nothing of what it could be. */
export const NOT_KNOWN: Way = [
  ['i.start', 'unsure'],
  ['i.unsure', 'unknown'],
  ['i.worry', 'unknown'],
  ['safe.unsure', 'no'],
];

/** Someone who helps a person that does not believe them, and pays a scammer. */
export const HELPED_MONEY: Way = [
  ['helper', 'refuses'],
  ['helper.money', 'now'],
];
