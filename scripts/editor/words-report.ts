import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {WORDS_LANGS, measureWords} from '@cyber-17/content/build';
import {readModel, understand, whyOf} from '@cyber-17/content/words';

import {ROOT} from '../build/paths.js';
import {wordsModels} from '../build/words-files.js';

import type {Content, Measure} from '@cyber-17/content/build';
import type {PackedModel} from '@cyber-17/content/words';

const PAGE = join(ROOT, 'docs/words.md');
const BEGINNING = '<!-- figures: npm run content -- words -->';
const END = '<!-- end of figures -->';

/** The measures of free text, printed and written into its page; then what is taken for what. */
export function reportWords({source}: Content): void {
  const measures = WORDS_LANGS.map((lang) => measureWords(source, lang));
  const table = [tableOf(measures), dangerTableOf(measures)].join('\n\n');
  console.log(table);
  const page = readFileSync(PAGE, 'utf8');
  const [before = '', rest = ''] = page.split(BEGINNING);
  writeFileSync(PAGE, `${before}${BEGINNING}\n\n${table}\n\n${END}${rest.split(END)[1] ?? '\n'}`);
  for (const {lang, misses, danger} of measures) {
    console.log(`\n${lang}: about danger, and not heard`);
    for (const text of danger.missed) console.log(`  ${text}`);
    console.log(`\n${lang}: taken for something else, and where one more phrase may help`);
    for (const {id, taken, text} of misses)
      console.log(`  ${id.padEnd(26)} taken for ${taken.join(', ')}\n    ${text}`);
  }
}

function tableOf(measures: readonly Measure[]): string {
  const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(0)} %`;
  return [
    '| language | texts | how many | right first | among three |',
    '| --- | --- | --: | --: | --: |',
    ...measures.flatMap(({lang, rows}) =>
      Object.entries(rows).map(
        ([name, {texts, first, three}]) =>
          `| ${lang} | ${name} | ${texts} | ${percent(first, texts)} | ${percent(three, texts)} |`,
      ),
    ),
  ].join('\n');
}

function dangerTableOf(measures: readonly Measure[]): string {
  const part = ({count, of}: {count: number; of: number}) => `${count} of ${of}`;
  return [
    '| language | about danger, and heard | harmless, and alarmed |',
    '| --- | --: | --: |',
    ...measures.map(({lang, danger}) => `| ${lang} | ${part(danger.heard)} | ${part(danger.falseAlarms)} |`),
  ].join('\n');
}

/** How a text is understood, and which words pull it where. */
export async function explainText(text: string): Promise<void> {
  const models = Object.values(await wordsModels()).map((each) => readModel(JSON.parse(each) as PackedModel));
  const {guesses, isDanger, facts} = understand(models, text);
  console.log(isDanger ? 'danger: the numbers come first' : 'no danger heard');
  for (const {id, share} of guesses.slice(0, 5)) {
    console.log(`${(100 * share).toFixed(0).padStart(3)} %  ${id}`);
    for (const model of models) {
      const pulls = whyOf(model, text, id).map(
        ({stem, weight}) => `${stem} ${weight > 0 ? '+' : ''}${weight.toFixed(1)}`,
      );
      if (pulls.length > 0) console.log(`       ${pulls.join(' · ')}`);
    }
  }
  console.log(`to confirm: ${facts.map((each) => JSON.stringify(each)).join(' ') || 'nothing'}`);
}
