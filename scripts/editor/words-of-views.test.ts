import {dataDirectory, loadContent} from '@cyber-17/content/build';
import {LANGS} from '@cyber-17/protocol';
import {HELP_PARTS, VIEWS} from '@cyber-17/widget/views';
import {describe, expect, test} from 'vitest';

const {compiled} = loadContent(dataDirectory);

/** What the keys of some words begin with, each beginning once. */
const beginningsOf = (words: Readonly<Record<string, string>>) =>
  [...new Set(Object.keys(words).map((key) => key.replace(/\..*/, '.')))].sort();

/** What the keys of the words of a chunk's views begin with. */
const viewWords = (wanted: string) =>
  Object.values(VIEWS).flatMap(({chunk, words}) => (chunk === wanted ? [words] : []));

describe.each(LANGS)('the words of the views in %s', (lang) => {
  test('travel with the help chunk if it delivers what shows them, and no others do', () => {
    expect(beginningsOf(compiled[lang].help)).toEqual([...viewWords('help'), ...HELP_PARTS].sort());
  });

  test('travel with the graph if an earlier chunk delivers the view', () => {
    const graph = beginningsOf(compiled[lang].graph.words);
    expect(graph).toEqual(expect.arrayContaining([...viewWords('panel'), ...viewWords('diagnosis')]));
  });
});
