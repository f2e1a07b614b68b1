import {PATHS, linkTo} from '../addresses.js';
import {html} from '../parts/html.js';
import {renderMeter, renderPlot} from '../parts/plot.js';

import type {Html} from '../parts/html.js';
import type {Page} from '../parts/layout.js';
import type {SiteLanguage} from '../site-language.js';
import type {Figure, Period, Statistics} from '@cyber-17/protocol/count';

/** Months and days that the page shows; the file has them all. */
const MONTHS = 12;
const DAYS = 60;

const DAY_MS = 86_400_000;

/** What was counted, where the operator counts: tables and plots that need no script. */
export function statisticsPage(language: SiteLanguage, statistics: Statistics): Page {
  const {name} = language.input.operator;
  // Nothing was published yet: there may be no file at its address.
  const hasFile = statistics.days.length + statistics.months.length > 0;
  const days = knownOf(language, statistics.days);
  const months = knownOf(language, statistics.months);
  const isEmpty = days.length === 0 && months.length === 0;
  const content = html`<h1>${language.word('site.statistics')}</h1>
    <p class="lead">${language.word('site.statistics-lead')}</p>
    ${isEmpty && html`<p class="note">${language.word('site.statistics-none')}</p>`}
    ${days.length > 0 && renderDays(language, days.slice(0, DAYS))}
    ${months.length > 0 && renderMonths(language, months.slice(0, MONTHS))}
    <section>
      <h2>${language.word('site.statistics-reading')}</h2>
      <p>${language.word('site.statistics-reading-text')}</p>
      <p>${language.word('site.statistics-least')}</p>
      <p>${language.word('site.statistics-who', {name})}</p>
    </section>
    ${hasFile && renderFile(language)}`;
  return {
    title: language.word('site.statistics'),
    description: language.word('site.statistics-lead'),
    path: PATHS.statistics,
    content,
    kind: 'is-statistics',
  };
}

function renderFile(language: SiteLanguage): Html {
  const url = `${language.input.operator.apiOrigin}/v1/statistics.json`;
  return html`<section>
      <h2>${language.word('site.statistics-file')}</h2>
      <p>${language.word('site.statistics-file-text')}</p>
      <p><a href="${url}" rel="noopener" dir="ltr">${url}</a></p>
    </section>`;
}

/** What has a page here: a situation that was counted may have left the site since. */
function knownOf({compiled}: SiteLanguage, periods: readonly Period[]): readonly Period[] {
  const isKnown = ({threat}: Figure) => Object.hasOwn(compiled.graph.threats, threat);
  return periods
    .map(({period, figures}) => ({period, figures: figures.filter(isKnown)}))
    .filter(({figures}) => figures.length > 0);
}

/** The last days: all that was published of each, as a plot, and each figure in a table. */
function renderDays(language: SiteLanguage, days: readonly Period[]): Html {
  const start = Date.parse(days.at(-1)!.period);
  const bars = [...days].reverse().map(({period, figures}) => ({
    place: Math.round((Date.parse(period) - start) / DAY_MS),
    label: dayOf(language, period),
    number: figures.reduce((sum, {number}) => sum + number, 0),
  }));
  return html`<section>
      <h2>${language.word('site.statistics-days')}</h2>
      ${renderPlot(language.word('site.statistics-plot'), bars)}
      <details>
        <summary>${language.word('site.statistics-table')}</summary>
        ${days.map(({period, figures}) => renderTable(language, dayOf(language, period), figures))}
      </details>
    </section>`;
}

function renderMonths(language: SiteLanguage, months: readonly Period[]): Html {
  return html`<section>
      <h2>${language.word('site.statistics-months')}</h2>
      ${months.map(({period, figures}) => renderTable(language, monthOf(language, period), figures))}
    </section>`;
}

/** The figures of one period, the highest first. */
function renderTable(language: SiteLanguage, caption: string, figures: readonly Figure[]): Html {
  const {input, lang, compiled} = language;
  const {threats} = compiled.graph;
  const highest = Math.max(1, ...figures.map(({number}) => number));
  return html`<table class="figures">
      <caption>${caption}</caption>
      <thead>
        <tr>
          <th scope="col">${language.word('site.statistics-what')}</th>
          <th scope="col">${language.word('site.statistics-for')}</th>
          <th scope="col">${language.word('site.statistics-number')}</th>
        </tr>
      </thead>
      <tbody>
        ${figures.map(
          ({threat, audience, number}) => html`<tr>
            <th scope="row"><a href="${linkTo(input, PATHS.situation(lang, threat))}">${threats[threat]!.title}</a></th>
            <td>${language.audiences([audience])}</td>
            <td>${number.toLocaleString(language.locale)}${renderMeter(number, highest)}</td>
          </tr>`,
        )}
      </tbody>
    </table>`;
}

const dayOf = (language: SiteLanguage, day: string) => language.day(Date.parse(`${day}T12:00:00Z`));

const monthOf = ({locale}: SiteLanguage, month: string) =>
  new Intl.DateTimeFormat(locale, {month: 'long', year: 'numeric', timeZone: 'Europe/Paris'}).format(
    Date.parse(`${month}-15T12:00:00Z`),
  );
