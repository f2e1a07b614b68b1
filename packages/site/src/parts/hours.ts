import type {SiteLanguage} from '../site-language.js';
import type {Channel, OpeningHours} from '@cyber-17/content';

/** A Monday, from which the names of the days are counted. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** When a contact answers, in words; `undefined` for what is always there, as a site. */
export function hoursWords(language: SiteLanguage, {hours, phone}: Channel): string | undefined {
  if (hours === 'always') return phone ? language.word('site.hours-always') : undefined;
  if (hours === undefined) return phone ? language.word('site.hours-unknown') : undefined;
  return hours
    .map((each) =>
      language.word('site.hours', {
        days: daysWords(language, each.days),
        from: timeOf(language, each.from),
        to: timeOf(language, each.to),
      }),
    )
    .join(' ; ');
}

function daysWords(language: SiteLanguage, days: OpeningHours['days']): string {
  if (days.length === 7) return language.word('site.days-all');
  const name = (day: number) =>
    new Intl.DateTimeFormat(language.locale, {weekday: 'long', timeZone: 'UTC'}).format(
      MONDAY + (day - 1) * DAY_MS,
    );
  const isRun = days.length > 2 && days.every((day, index) => day === days[0]! + index);
  return isRun
    ? language.word('site.days-range', {first: name(days[0]!), last: name(days.at(-1)!)})
    : new Intl.ListFormat(language.lang).format(days.map(name));
}

/** `09:30` as each language writes it. */
function timeOf({lang}: SiteLanguage, time: string): string {
  const [hour = '', minute = ''] = time.split(':');
  if (lang !== 'fr') return `${Number(hour)}:${minute}`;
  return `${Number(hour)}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`;
}
