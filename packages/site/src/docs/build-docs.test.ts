import {describe, expect, test} from 'vitest';

import {SiteLanguage} from '../site-language.js';
import {sampleInput} from '../testing/sample-site.js';
import {buildDocs} from './build-docs.js';
import {documentPath} from './documents.js';
import {Library} from './library.js';

const input = sampleInput();
const files = buildDocs(new SiteLanguage(input, 'en'));
const page = (file: string) => files.get(`${documentPath(file)}index.html`) ?? '';

describe('the documentation', () => {
  test('has every document in its list of contents, on every page', () => {
    const guides = [...input.documents.texts.keys()].filter((file) => /^docs\/[^/]+\.md$/.test(file));
    expect(guides.length).toBeGreaterThan(20);
    for (const guide of guides)
      expect(page('docs/views.md'), guide).toContain(`href="/${documentPath(guide)}"`);
  });

  test('gives the tag of this deployment first, pinned', () => {
    expect(files.get('docs/index.html')).toMatch(/cdn\.example\/1\.2\.3\/loader\.js.*sha256-loader/s);
  });

  test('has a page for a folder, and another for its index.html', () => {
    const [folder, file] = ['examples/bank', 'examples/bank/index.html'].map(documentPath);
    expect(folder).toMatch(/\/bank\/$/);
    expect(file).not.toBe(`${folder}index.html/`);
  });

  test('leads from each document to the one before and the next', () => {
    const order = new Library(input).contents.flatMap(({files: each}) => each);
    expect(order.length).toBeGreaterThan(25);
    order.forEach((file, index) => {
      const [, neighbours = ''] = page(file).split('<nav class="neighbours"');
      for (const next of [order[index - 1], order[index + 1]])
        if (next) expect(neighbours, file).toContain(`href="/${documentPath(next)}"`);
    });
  });

  test('lists the headings of a page beside it', () => {
    const [, places = ''] = page('docs/integrate.md').split('<nav class="places"');
    expect(places).toContain('<a href="#content-security-policy">Content Security Policy</a>');
  });

  test('lists every decision', () => {
    const decisions = [...input.documents.texts.keys()].filter((file) => /decisions\/\d/.test(file));
    expect(decisions.length).toBeGreaterThan(25);
    for (const decision of decisions)
      expect(page('docs/decisions/README.md')).toContain(`href="/${documentPath(decision)}"`);
  });

  test('needs no script', () => {
    for (const [path, text] of files) expect(text, path).not.toMatch(/<script(?!<\/span>)/);
  });

  test('offers Storybook where it is published', () => {
    expect(page('docs/integrate.md')).not.toContain('Storybook</a></li>');
    const published = buildDocs(
      new SiteLanguage(sampleInput({storybookUrl: 'https://stories.example/'}), 'en'),
    );
    expect(published.get('docs/index.html')).toContain(
      '<a href="https://stories.example/">Storybook</a></li>',
    );
  });
});
