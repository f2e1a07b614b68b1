import {AUDIENCES, LANGS} from '@cyber-17/protocol';
import {HtmlValidate} from 'html-validate';
import {describe, expect, test} from 'vitest';

import {buildSite} from './build-site.js';
import {sampleInput} from './testing/sample-site.js';

const input = sampleInput();
const files = buildSite(input);
const pages = [...files].filter(([path]) => path.endsWith('.html'));
const {graph} = input.compiled.fr;
const conclusions = Object.values({...graph.threats, ...graph.outcomes});

describe.each(LANGS)('the site in %s', (lang) => {
  test('has a page for every threat and outcome, with a place for each of its audiences', () => {
    expect(conclusions.length).toBeGreaterThan(70);
    for (const {id, audiences} of conclusions) {
      const page = files.get(`${lang}/situations/${id}/index.html`) ?? '';
      for (const audience of AUDIENCES) {
        expect(page.includes(`id="${audience}"`), `${id} ${audience}`).toBe(audiences.includes(audience));
      }
    }
  });

  test('lists every situation in its index and in what is searched', () => {
    const index = files.get(`${lang}/situations/index.html`)!;
    const searched = JSON.parse(files.get(`${lang}/search.json`)!) as readonly {readonly id: string}[];
    for (const {id} of conclusions) expect(index).toContain(`href="/${lang}/situations/${id}/"`);
    expect(new Set(searched.map(({id}) => id))).toEqual(new Set(conclusions.map(({id}) => id)));
  });

  test('gives what its search understands with, that of the page first, and the numbers for danger', () => {
    const index = files.get(`${lang}/situations/index.html`)!;
    const [first, second] = lang === 'en' ? ['english', 'french'] : ['french', 'english'];
    expect(index).toMatch(new RegExp(`data-models="[^"]*sha256-${first}[^"]*sha256-${second}`));
    const [, numbers = ''] = /<template id="search-numbers">([^]*?)<\/template>/.exec(index) ?? [];
    expect(numbers).toContain(input.compiled[lang].ownWords.words['told.danger']);
    for (const href of ['tel:17', 'tel:112', 'sms:114', 'tel:3114', `/${lang}/situations/immediate-danger/`])
      expect(numbers).toContain(`href="${href}"`);
    const [, despair = ''] = /<template id="search-despair">([^]*?)<\/template>/.exec(index) ?? [];
    expect(despair.indexOf('tel:3114')).toBeLessThan(despair.indexOf('tel:17'));
  });

  test('gives what is searched for to nothing that corrects, completes or keeps it', () => {
    const [field] = /<input id="words"[^]*?>/.exec(files.get(`${lang}/situations/index.html`)!) ?? [];
    for (const attribute of [
      'spellcheck="false"',
      'autocomplete="off"',
      'translate="no"',
      'data-gramm="false"',
    ])
      expect(field).toContain(attribute);
    // A field with a name is one that a browser may keep.
    expect(field).not.toContain('name=');
  });

  test('says on every situation what to do first, and leads into the questions from each threat', () => {
    for (const {id} of conclusions) {
      const page = files.get(`${lang}/situations/${id}/index.html`)!;
      expect(page, id).toContain(input.compiled[lang].graph.words['outcome.first']);
      if (graph.threats[id]) expect(page, id).toContain(`href="/${lang}/#from=${id}&amp;for=`);
    }
  });

  test('has every letter with its blanks', () => {
    for (const [id, {fields}] of Object.entries(input.compiled.fr.letters.letters)) {
      const page = files.get(`${lang}/documents/${id}/index.html`)!;
      expect(page.includes(input.compiled[lang].help['letter.french']!), id).toBe(lang !== 'fr');
      for (const {label} of fields) expect(page, `${id} ${label}`).toContain(`[${escaped(label)}]`);
    }
  });

  test('lists every letter, first those that most situations need', () => {
    const index = files.get(`${lang}/documents/index.html`)!;
    const listed = [...index.matchAll(/documents\/([\w-]+)\/"/g)].map(([, id]) => id!);
    expect(new Set(listed)).toEqual(new Set(Object.keys(input.compiled.fr.letters.letters)));
    const uses = listed.map(
      (id) => files.get(`${lang}/documents/${id}/index.html`)!.split('/situations/').length,
    );
    expect(uses).toEqual([...uses].sort((a, b) => b - a));
  });

  test('has a page for every department, which says that an invented directory is one', () => {
    const index = files.get(`${lang}/providers/index.html`)!;
    for (const {code, name} of input.directory.departments) {
      const path = `${lang}/providers/${code.toLowerCase()}/`;
      expect(index).toContain(`href="/${path}"`);
      const page = files.get(`${path}index.html`)!;
      expect(page).toContain(escaped(name));
      expect(page).toContain(escaped(input.compiled[lang].help['providers.fictitious']!));
    }
    const [served] = input.directory.serving['35']!;
    expect(files.get(`${lang}/providers/35/index.html`)).toContain(
      `href="tel:${served!.phone.replaceAll(' ', '')}"`,
    );
  });

  test('shows the numbers of danger on every page', () => {
    for (const [path, page] of pages.filter(([each]) => each.startsWith(`${lang}/`))) {
      for (const href of ['tel:17', 'tel:112', 'sms:114']) expect(page, path).toContain(`href="${href}"`);
    }
  });
});

test('no page has a script, a style or a handler of its own', () => {
  for (const [path, page] of pages)
    expect(page, path).not.toMatch(/<script(?![^>]*src=)|<style|\s(?:on\w+|style)="/);
});

test('every page is valid HTML', {timeout: 90_000}, async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // What a formatter would do: no reader notices.
      'attribute-boolean-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      // A number must not break, and a name has no better element.
      'tel-non-breaking': 'off',
      'no-inline-style': 'error',
      // The loader and what is pinned have a hash; our own files need none.
      'require-sri': ['error', {target: 'crossorigin'}],
    },
  });
  const faults: string[] = [];
  // The markup of a page is the same in every language: in the others, one of each kind.
  const kinds = new Set<string>();
  for (const [path, page] of pages) {
    const kind = path.slice(0, 3) + /<body class="(.*?)"/.exec(page)![1]!;
    if (!/^fr\/|is-document/.test(path + kind) && kinds.has(kind)) continue;
    kinds.add(kind);
    const {results} = await validator.validateString(page, path);
    for (const {messages} of results) {
      faults.push(...messages.map(({ruleId, message, line}) => `${path}:${line} ${ruleId}: ${message}`));
    }
  }
  expect(faults.slice(0, 20)).toEqual([]);
});

test('every link of the site leads to a page, and to a place on it', () => {
  const broken: string[] = [];
  for (const [path, page] of pages) {
    for (const [, written = ''] of page.matchAll(/\s(?:href|src|data-index)="([^"]*)"/g)) {
      const url = new URL(written.replaceAll('&amp;', '&'), `https://help.example/${path}`);
      if (url.origin !== 'https://help.example' || url.pathname.startsWith('/assets/')) continue;
      const file = url.pathname.slice(1) + (url.pathname.endsWith('/') ? 'index.html' : '');
      // Files of the kit and pictures have no places in them.
      const isFile = input.kit.has(file) || input.documents.pictures.has(file);
      const target = files.get(file) ?? (isFile ? '' : undefined);
      const place = url.hash.startsWith('#from=') ? '' : url.hash.slice(1);
      if (target === undefined || (place && !target.includes(`id="${place}"`)))
        broken.push(`${path}: ${written}`);
    }
  }
  expect(broken).toEqual([]);
});

test('every address of the site map is that of a page', () => {
  const addresses = [...files.get('sitemap.xml')!.matchAll(/<loc>https:\/\/help\.example\/(.*?)<\/loc>/g)];
  expect(addresses.length).toBeGreaterThan(300);
  for (const [, path] of addresses) expect(files.has(`${path}index.html`), path).toBe(true);
});

test('a page about a person who may be watched has a title that gives nothing away', () => {
  const page = files.get('fr/situations/stalkerware/index.html')!;
  expect(page).toContain('<title>Informations – cyber-17</title>');
  expect(page).not.toMatch(/<meta name="description" content="[^"]*(?:espion|surveill)/);
});

test('an unofficial site says so on every page, an official one on none', () => {
  const official = buildSite(sampleInput({official: true}));
  const words = escaped(input.compiled.fr.start.words['start.unofficial']!);
  for (const [path, page] of pages.filter(([each]) => each.startsWith('fr/'))) {
    expect(page, path).toContain(words);
    expect(official.get(path), path).not.toContain(words);
  }
});

test('the statement of accessibility claims no audit, and says when it was made and who hears complaints', () => {
  const statement = files.get('fr/accessibility/index.html')!;
  expect(statement).toContain('Auto-évaluation du 28 novembre 2026.');
  expect(statement).toContain('déclaré non conforme');
  expect(statement).toContain('version 1.2.3');
  expect(statement).toContain('href="https://formulaire.defenseurdesdroits.fr/"');
});

test('a contact that the operator withdrew is on no page', () => {
  const without = buildSite(sampleInput({withdrawn: ['3018', 'france-victimes']}));
  expect(files.get('fr/contacts/index.html')).toContain('href="tel:3018"');
  for (const [path, page] of without) {
    expect(page, path).not.toContain('href="tel:3018"');
    expect(page, path).not.toContain('href="tel:116006"');
  }
});

test('a number that the operator withdrew is in no sentence, however it is spaced', () => {
  const withdrawn = ['3018', 'france-victimes', '3114', '3919', '33700', 'card-opposition'];
  const without = buildSite(sampleInput({withdrawn}));
  for (const id of withdrawn) {
    const {phone, sms} = input.compiled.fr.book.channels[id]!;
    const number = (phone ?? sms)!.replace(/\D/g, '');
    // An id may be the number: `c-3018` is no number to call. Nor are the octets of a hash.
    const pattern = new RegExp(`(?<![\\w-])${[...number].join('(?:\\s|&nbsp;|\\.)?')}(?![\\w-])`);
    // The documentation lists the sources of every fact, for those who look after them.
    const places = (all: typeof files) =>
      [...all]
        .filter(([path, text]) => !path.startsWith('docs/') && pattern.test(text))
        .map(([path]) => path);
    expect(places(files), id).not.toEqual([]);
    expect(places(without), id).toEqual([]);
  }
});

test('a sentence keeps the name of a contact that the operator withdrew', () => {
  const page = 'fr/situations/ransomware/index.html';
  const {name, url} = input.compiled.fr.book.channels['no-more-ransom']!;
  const without = buildSite(sampleInput({withdrawn: ['no-more-ransom']}));
  expect(files.get(page)).toContain(`<a href="${url}" rel="noopener noreferrer">${name}</a>`);
  expect(without.get(page)).not.toContain(url);
  expect(without.get(page)).toContain(`Une clé gratuite existe parfois sur ${name}.`);
});

test('the same input gives the same bytes', () => {
  expect([...buildSite(input)]).toEqual([...files]);
});

/** A text as it stands in markup. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
