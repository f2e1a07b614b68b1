import {LANGS} from '@cyber-17/protocol';
import {describe, expect, test} from 'vitest';

import {buildSite} from '../build-site.js';
import {sampleInput} from '../testing/sample-site.js';

const input = sampleInput();
const empty = buildSite({...input, statistics: {days: [], months: []}});
const off = buildSite({...input, statistics: undefined});
const files = buildSite(input);

const gone = {threat: 'gone', audience: 'individual', number: 9_999} as const;
const {days, months} = input.statistics!;
const withGone = buildSite({
  ...input,
  statistics: {
    days: [
      {period: '2026-11-27', figures: [gone]},
      ...days.map((day) => ({...day, figures: [gone, ...day.figures]})),
    ],
    months,
  },
});

describe.each(LANGS)('the page of what was counted, in %s', (lang) => {
  const page = files.get(`${lang}/statistics/index.html`)!;
  const {graph, site} = input.compiled[lang];

  test('has every figure in a table, with the situation in words', () => {
    expect(page).toContain(`href="/${lang}/situations/phishing/">${graph.threats['phishing']!.title}</a>`);
    for (const number of [43, 21, 812]) expect(page).toContain(`<td>${number}<svg`);
  });

  test('draws each day without a script, and says what the drawing is', () => {
    expect(page).toContain(`role="img" aria-label="${site['site.statistics-plot']}"`);
    expect(page.match(/<rect [^>]*><title>/g)).toHaveLength(2);
    expect(page).not.toContain('style=');
  });

  test('draws what the tables have: nothing of a situation that has left the site', () => {
    expect(withGone.get(`${lang}/statistics/index.html`)).toBe(page);
  });

  test('links to the file, and is linked from every page', () => {
    expect(page).toContain('href="https://api.example/v1/statistics.json"');
    expect(files.get(`${lang}/index.html`)).toContain(`href="/${lang}/statistics/"`);
  });

  test('says so while no figure is published', () => {
    expect(empty.get(`${lang}/statistics/index.html`)).toContain(site['site.statistics-none']!);
    expect(empty.get(`${lang}/statistics/index.html`)).not.toContain('statistics.json');
  });

  test('goes with a word about it where the site says what it does with data', () => {
    expect(files.get(`${lang}/privacy/index.html`)).toContain(site['site.privacy-count']!);
  });

  test('is not there where nothing is counted', () => {
    expect(off.has(`${lang}/statistics/index.html`)).toBe(false);
    expect(off.get(`${lang}/index.html`)).not.toContain('/statistics/');
    expect(off.get(`${lang}/privacy/index.html`)).not.toContain(site['site.privacy-count']!);
  });
});
