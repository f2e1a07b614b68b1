import {expect, test} from 'vitest';

import {labelOf} from '../support/words.js';
import {inEveryEngine} from './every-engine.js';
import {goToTheEnd, launcherWords} from './ways.js';

import type {HostPage} from '../support/host-page.js';

/** A page that would tell everyone where its visitors are and who: cookies know no ports. */
const TALKATIVE: HostPage = {
  headers: {'Referrer-Policy': 'unsafe-url', 'Set-Cookie': 'session=secret; Path=/'},
};

inEveryEngine((world) => {
  const asked = () => world.site.asked.map(({path}) => path);
  const times = (file: string) => asked().filter((path) => path.includes(`/${file}`)).length;

  // Seen in WebKitGTK under its driver, where nothing is kept on disk: once to be
  // checked, and once more to be run.
  const panelTimes = world.engine === 'WebKitGTK' ? 2 : 1;

  test('no request to the CDN or the API carries a referrer or a cookie during the whole journey', async () => {
    const visitor = await world.visit(TALKATIVE);
    await goToTheEnd(visitor);
    expect(times('loader.') * times('panel.') * times('diagnosis.') * times('help.')).toBeGreaterThan(0);
    expect(asked().some((path) => path.startsWith('/v1/') && !path.includes('loader'))).toBe(true);
    const told = world.site.asked.filter(({referrer, cookie}) => referrer ?? cookie);
    expect(told).toEqual([]);
  });

  test('the test detects a request that carries both', async () => {
    const visitor = await world.visit(TALKATIVE);
    const {cdnOrigin} = world.site.operator;
    await visitor.tab.run(
      `void fetch('${cdnOrigin}/releases.json', {credentials: 'include', mode: 'no-cors', referrerPolicy: 'unsafe-url'})`,
    );
    await expect
      .poll(() => world.site.asked.find(({path}) => path === '/releases.json'))
      .toMatchObject({referrer: expect.stringContaining('/page/') as string, cookie: 'session=secret'});
  });

  test('only the loader is fetched until the visitor approaches the launcher', async () => {
    await world.visit({});
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(asked()).toEqual(['/v1/loader.js']);
  });

  test('hovering fetches the panel and the graph once each, and the click fetches no more than needed', async () => {
    const visitor = await world.visit({});
    const {x, y} = await visitor.find(await launcherWords(visitor));
    await visitor.tab.hover(x, y);
    await expect.poll(() => [times('panel.'), times('individual.')], {timeout: 5_000}).toEqual([1, 1]);
    // Fetched whole before the click.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await visitor.tab.click(x, y);
    await visitor.atHeading(labelOf('i.start'));
    await visitor.click(labelOf('i.start', 'message'));
    await visitor.atHeading(labelOf('msg.who'));
    expect([times('panel.'), times('individual.')]).toEqual([panelTimes, 1]);
  });

  test('pressing the launcher at once by keyboard fetches the panel and the graph no more often', async () => {
    const visitor = await world.visit({});
    await visitor.tab.press('Tab');
    await visitor.tab.press('Enter');
    await visitor.atHeading(labelOf('i.start'));
    await visitor.click(labelOf('i.start', 'message'));
    await visitor.atHeading(labelOf('msg.who'));
    expect([times('panel.'), times('individual.')]).toEqual([panelTimes, 1]);
  });
});
