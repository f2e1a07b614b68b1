import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {answer, button, heading, word} from '../support/words.js';

import type {World} from '../support/origins.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

/** Someone at the page for partners. */
async function arrive(lang = 'fr', width = 1280): Promise<Visitor> {
  const visitor = await Visitor.arrive(world.browser, width);
  await visitor.page.goto(`${world.operator.siteUrl}${lang}/partners/`);
  return visitor;
}

const textOf = (visitor: Visitor, id: string) =>
  visitor.page.$eval(`#${id}`, (element) => (element as HTMLElement).innerText.replace(/[^\S\n]+/g, ' '));

const radio = (key: string) => ({role: 'radio', name: word(key)});

describe('on the page for partners,', () => {
  test('settings chosen by keyboard alone write the code and change the preview', async () => {
    const visitor = await arrive();
    const {page} = visitor;
    await page.focus('input[name=context][value=none]');
    await page.keyboard.press('ArrowRight');
    expect(await textOf(visitor, 'mock-name')).toBe(word('site.mock-bank'));
    expect(await textOf(visitor, 'snippet')).toContain('<cyber-17 context="bank">');
    expect(await page.$eval('#place cyber-17', (help) => help.getAttribute('context'))).toBe('bank');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await textOf(visitor, 'snippet')).toContain('<cyber-17 mode="inline" context="bank">');
    // The help in the preview is the real one.
    await visitor.find(answer('i.start', 'message'));
    await visitor.leave();
  });

  test('the launcher of the preview is in its page, and opens help over ours', async () => {
    const visitor = await arrive();
    const isInside = await visitor.page.evaluate(async () => {
      await customElements.whenDefined('cyber-17');
      const [help, window] = ['#place cyber-17', '.window'].map((selector) =>
        document.querySelector(selector)!.getBoundingClientRect(),
      );
      return help!.bottom <= window!.bottom && help!.right <= window!.right && help!.top >= window!.top;
    });
    expect(isInside).toBe(true);
    expect(await visitor.page.$$eval('cyber-17', (all) => all.length)).toBe(1);
    await visitor.click(button(/cyber-17/));
    await visitor.find(answer('i.start', 'message'));
    await visitor.leave();
  });

  test('a colour that is one is counted, and another is not taken', async () => {
    const visitor = await arrive();
    await visitor.page.type('#accent', '#0a6b4f');
    expect(await textOf(visitor, 'accent-said')).toBe(
      word('site.set-accent-white').replace('{ratio}', '6,5'),
    );
    expect(await textOf(visitor, 'snippet')).toContain('--cyber-17-color-accent: #0a6b4f;');
    expect(await textOf(visitor, 'policy-style')).not.toBe('');
    await visitor.page.type('#accent', 'x');
    await visitor.page.$eval('#accent', (field) => {
      (field as HTMLInputElement).value = 'green';
      field.dispatchEvent(new Event('input', {bubbles: true}));
    });
    expect(await textOf(visitor, 'accent-said')).toBe(word('site.set-accent-wrong'));
    const seen = await visitor.page.evaluate(() => ({
      invalid: document.querySelector('#accent')!.getAttribute('aria-invalid'),
      isRed: getComputedStyle(document.querySelector('#accent-said')!).color,
      critical: getComputedStyle(document.querySelector('#accent')!).borderColor,
      hint: getComputedStyle(document.querySelector('#accent-hint')!).display,
    }));
    expect(seen).toMatchObject({invalid: 'true', isRed: seen.critical, hint: 'none'});
    expect(await textOf(visitor, 'snippet')).not.toContain('green');
    await visitor.leave();
  });

  test('each way to add it has its own code and its own explanation', async () => {
    const visitor = await arrive();
    const seen = new Set<string>();
    for (const way of ['pinned', 'moving', 'npm', 'wordpress', 'tag-manager', 'load-widget']) {
      await visitor.page.click(`input[name=way][value=${way}] + span`);
      expect(await textOf(visitor, 'way')).toBe(word(`site.way-${way}`));
      seen.add(await textOf(visitor, 'snippet'));
    }
    expect(seen.size).toBe(6);
    await visitor.leave();
  });

  test('loadWidget shows in the preview what its code does, whatever was chosen before', async () => {
    const visitor = await arrive();
    const {page} = visitor;
    await page.click('input[name=mode][value=headless] + span');
    await page.click('input[name=context][value=workplace] + span');
    await page.click('input[name=way][value=load-widget] + span');
    expect(await textOf(visitor, 'snippet')).toContain("mode: 'div'");
    const shown = () =>
      page.$eval('#place', (place) =>
        [...place.children].map((each) => (each.cloneNode() as Element).outerHTML),
      );
    expect(await shown()).toEqual(['<cyber-17 mode="inline"></cyber-17>']);
    await page.click('input[name=mode][value=page] + span');
    expect(await textOf(visitor, 'snippet')).toContain("mode: 'page'");
    expect(await shown()).toEqual(['<cyber-17 mode="page"></cyber-17>']);
    await visitor.leave();
  });

  test('the code is copied by its button, which says so', async () => {
    const visitor = await arrive();
    const context = visitor.page.browserContext();
    await context.overridePermissions(world.operator.hostOrigin, [
      'clipboard-read',
      'clipboard-sanitized-write',
    ]);
    await visitor.click(button(word('site.copy')));
    await visitor.find({role: 'StaticText', name: word('site.copied')});
    const copied = await visitor.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await visitor.page.$eval('#snippet', (code) => code.textContent));
    await visitor.leave();
  });

  test('the code is selected where it cannot be copied', async () => {
    const visitor = await arrive();
    await visitor.page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await visitor.click(button(word('site.copy')));
    await visitor.find({role: 'StaticText', name: word('site.copy-failed')});
    expect(await visitor.page.evaluate(() => getSelection()?.toString())).toContain('loader.js');
    await visitor.leave();
  });

  test('no setting breaks the policy of the page', async () => {
    const visitor = await arrive();
    const broken: string[] = [];
    visitor.page.on('console', (message) => {
      if (message.type() === 'error') broken.push(message.text());
    });
    await visitor.click({role: 'DisclosureTriangle', name: word('site.set-more')});
    for (const key of ['site.set-mode-headless', 'site.set-theme-dark', 'site.set-corners-round']) {
      await visitor.find(radio(key));
    }
    for (const input of await visitor.page.$$('.settings input[type=radio]')) {
      await input.evaluate((each) => (each as HTMLInputElement).click());
    }
    await visitor.page.type('#own-words', 'Aide');
    await visitor.page.type('#accent', '#aa0000');
    await visitor.page.keyboard.press('Enter');
    expect(broken).toEqual([]);
    await visitor.leave();
  });

  test.each(['fr', 'en', 'ar'] as const)(
    'without script the code, the policy and the kit are there, in %s',
    async (lang) => {
      const visitor = await Visitor.arrive(world.browser, 360);
      await visitor.page.setJavaScriptEnabled(false);
      await visitor.page.goto(`${world.operator.siteUrl}${lang}/partners/`);
      await visitor.find(heading(word('site.snippet', lang)));
      const text = await visitor.page.$eval('main', (main) => main.innerText).catch(() => '');
      const seen = text || (await visitor.see()).map(({name}) => name).join(' ');
      expect(seen).toContain('integrity="sha256-');
      expect(seen).toContain('connect-src');
      expect((await visitor.see()).some(({role}) => role === 'radio')).toBe(false);
      await visitor.leave();
    },
  );

  test('every file of the kit is served as what it is', async () => {
    const visitor = await arrive();
    const links = await visitor.page.$$eval('#kit a', (all) =>
      all.map((link) => (link as HTMLAnchorElement).href),
    );
    expect(links.length).toBeGreaterThan(15);
    const types = await visitor.page.evaluate(
      async (all) =>
        Promise.all(all.map(async (link) => (await fetch(link)).headers.get('Content-Type')?.split(';')[0])),
      links,
    );
    const expected: Readonly<Record<string, string>> = {
      zip: 'application/zip',
      pdf: 'application/pdf',
      svg: 'image/svg+xml',
      png: 'image/png',
      html: 'text/html',
      txt: 'text/plain',
    };
    expect(types).toEqual(links.map((link) => expected[/\w+$/.exec(link)![0]]));
    await visitor.leave();
  });
});
