import {join} from 'node:path';

import {dataDirectory, loadContent} from '@cyber-17/content/build';
import {beginningAt} from '@cyber-17/diagnostic';
import {AUDIENCES} from '@cyber-17/protocol';

import {ROOT} from '../build/paths.js';

/** Where the list is. */
export const START_AT = join(ROOT, 'docs/start-at.md');

const HEAD = `# Where help can start

For integrators: what \`start-at\` and \`open({startAt})\` take, with the audiences for whom each is an entry. Safety questions come first all the same. \`npm run docs\` writes this page from the knowledge base.

| id | in French | in English | for |
| --- | --- | --- | --- |
`;

/** The page that lists every entry: questions first, then threats. */
export function startAtText(): string {
  const {fr, en} = loadContent(dataDirectory).compiled;
  const titlesOf = (id: string) =>
    [fr, en].map(({graph}) =>
      (graph.questions[id]?.title ?? graph.threats[id]?.title ?? '').replaceAll('|', '\\|'),
    );
  const ids = [...Object.keys(fr.graph.questions), ...Object.keys(fr.graph.threats)];
  const rows = ids.flatMap((id) => {
    const audiences = AUDIENCES.filter((audience) => beginningAt(fr.graph, audience, id));
    return audiences.length > 0
      ? [`| \`${id}\` | ${titlesOf(id).join(' | ')} | ${audiences.join(', ')} |\n`]
      : [];
  });
  return HEAD + rows.join('');
}
