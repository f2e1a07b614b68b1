import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

import {expect, test} from 'vitest';

import {ROOT} from '../build/paths.js';

const GUIDES = join(ROOT, '.storybook/guides');
const pages = readdirSync(GUIDES).filter((file) => file.endsWith('.mdx'));

test.each(pages)('the page %s of Storybook shows parts of guides that exist', (file) => {
  const text = readFileSync(join(GUIDES, file), 'utf8');
  const shown = [...text.matchAll(/guide\('([^']+)', \w+(?:, '([^']+)')?\)/g)];
  expect(shown.length).toBeGreaterThan(0);
  for (const [, page, heading] of shown) {
    const guide = readFileSync(join(ROOT, 'docs', `${page}.md`), 'utf8');
    expect(text).toContain(`/docs/${page}.md?raw'`);
    if (heading) expect(guide, `${page}: ${heading}`).toContain(`\n## ${heading}\n`);
  }
});
