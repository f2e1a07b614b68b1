import {addresses} from './addresses.js';
import {answering} from './answering.js';
import {beginnings} from './beginnings.js';
import {conditions} from './conditions.js';
import {covered} from './covered.js';
import {dates} from './dates.js';
import {doors} from './doors.js';
import {emergencies} from './emergencies.js';
import {interfaceKeys} from './interface-keys.js';
import {numbers} from './numbers.js';
import {phrases} from './phrases.js';
import {placeholders} from './placeholders.js';
import {questions} from './questions.js';
import {quotes} from './quotes.js';
import {reachability} from './reachability.js';
import {reasons} from './reasons.js';
import {references} from './references.js';
import {spacing} from './spacing.js';
import {translations} from './translations.js';
import {usage} from './usage.js';
import {vocabulary} from './vocabulary.js';
import {wording} from './wording.js';

import type {Fault} from '../source/fault.js';
import type {Source} from '../source/read-source.js';
import type {Rule} from './rule.js';

const RULES: readonly Rule[] = [
  references,
  placeholders,
  phrases,
  interfaceKeys,
  conditions,
  questions,
  covered,
  reachability,
  doors,
  beginnings,

  translations,
  wording,
  reasons,
  quotes,
  spacing,
  numbers,
  vocabulary,
  emergencies,
  answering,
  addresses,
  dates,
  usage,
];

/** Every fault that prevents the publication of this content. */
export function lint(source: Source): readonly Fault[] {
  return RULES.flatMap((rule) => rule(source));
}
