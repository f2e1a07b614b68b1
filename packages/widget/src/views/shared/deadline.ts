import {html, nothing} from 'lit';

import {icon} from '../../base/icon.js';
import {dateIn} from './date-in.js';
import {OUTCOME_DRAWINGS} from './icons.js';

import type {Speaker} from '../../journey/case.js';
import type {DeadlineState} from '@cyber-17/diagnostic';

const HOUR = 3_600_000;

/** As far as the law counts in hours; what is left of a longer limit is said in days. */
const IN_HOURS = 72 * HOUR;

/** The first sentence of a limit, and what explains it. */
const SENTENCES = /^(.+?[.!?\u061f])\s+(\S.*)$/su;

/**
 * A deadline: the limit in words first, then the date, then the time left. It
 * is close, and red, when it ends within a day.
 */
export function renderDeadline(journey: Speaker, deadline: DeadlineState | undefined) {
  if (!deadline) return nothing;
  const {rule, until} = deadline;
  const left = leftOf(journey, deadline);
  const passed = isPassed(journey, deadline);
  const isClose = left !== undefined && left < 24 * HOUR && !passed;
  const [, limit = rule.limit, rest] = SENTENCES.exec(rule.limit) ?? [];
  return html`<span class=${isClose ? 'deadline close' : 'deadline'}>
    ${icon(OUTCOME_DRAWINGS, 'clock')}<span
      >${
        passed
          ? rule.passed
          : html`<strong>${limit}</strong>${rest === undefined ? nothing : ` ${rest}`}${
              until === undefined
                ? nothing
                : html` ${journey.word('deadline.until', {date: dateOf(journey.lang, until)})}
                ${leftIn(journey, left!)}`
            }`
      }</span
    >
  </span>`;
}

/** Whether a limit is over by now. */
export function isPassed(journey: Speaker, deadline: DeadlineState): boolean {
  return (leftOf(journey, deadline) ?? 0) < 0;
}

/** A limit in words, and where the law counts from a known moment, its end; once it is over, what to do now. */
export function limitOf(journey: Speaker, deadline: DeadlineState): string {
  const {rule, until} = deadline;
  if (isPassed(journey, deadline)) return rule.passed;
  const end =
    until === undefined ? [] : [journey.word('deadline.until', {date: dateOf(journey.lang, until)})];
  return [rule.limit, ...end].join(' · ');
}

/** In how many milliseconds what is said of a limit changes; `undefined` where it does no more. */
export function changesIn(journey: Speaker, deadline: DeadlineState): number | undefined {
  const left = leftOf(journey, deadline);
  // A day, too, is counted in whole hours.
  return left === undefined || left < 0 ? undefined : (left % HOUR) + 1;
}

/** A date, with its day and hour, in words. */
export function dateOf(lang: string, until: number): string {
  return dateIn(lang, until, {dateStyle: 'full', timeStyle: 'short'});
}

function leftOf({resources}: Speaker, {until}: DeadlineState): number | undefined {
  return until === undefined ? undefined : until - resources.now();
}

function leftIn(journey: Speaker, left: number): string {
  const hours = Math.max(0, Math.floor(left / HOUR));
  return left > IN_HOURS
    ? journey.word('deadline.left-days', {days: Math.floor(hours / 24)})
    : journey.word('deadline.left', {hours});
}
