import {dateIn} from '../shared/date-in.js';

import type {Advised} from '../../journey/case.js';

/**
 * Since when the advice may have changed, in words; `undefined` while it is
 * valid. It is shown all the same: most of it holds for years, and a device
 * whose clock is wrong must not lose it.
 */
export function outdatedWords(journey: Advised): string | undefined {
  const {lang, resources} = journey;
  const {validUntil} = journey.context.book ?? {};
  const end = Date.parse(validUntil ?? '');
  if (!(resources.now() > end)) return undefined; // defence: outdated-notice
  const day = dateIn(lang, end, {dateStyle: 'long', timeZone: 'Europe/Paris'});
  return journey.word('plan.outdated', {day});
}
