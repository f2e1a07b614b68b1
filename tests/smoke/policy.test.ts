import {expect, test} from 'vitest';

import {scriptTag} from '../support/host-page.js';
import {inEveryEngine} from './every-engine.js';
import {published} from './published-policy.js';
import {WATCH_HASH} from './watch.js';
import {goToTheEnd} from './ways.js';

import type {HostPage} from '../support/host-page.js';

const csp = (policy: string): HostPage => ({headers: {'Content-Security-Policy': policy}});

inEveryEngine((world) => {
  const minimal = () => published(world.site.operator);

  test.each<{what: string; page: () => HostPage}>([
    {what: 'the policy that our documentation asks for', page: () => csp(minimal())},
    {
      what: 'a nonce and strict-dynamic',
      page: () => ({
        ...csp(
          minimal().replace(/script-src [^;]+;/, `script-src ${WATCH_HASH} 'nonce-r4nd0m' 'strict-dynamic';`),
        ),
        script: scriptTag(world.site.operator.cdnOrigin, 'nonce="r4nd0m"'),
      }),
    },
  ])('the whole journey, chat included, breaks no rule under $what', async ({page}) => {
    const visitor = await world.visit(page());
    await goToTheEnd(visitor);
    expect(await visitor.wrong()).toEqual([]);
  });

  test('the test detects a policy violation', async () => {
    const visitor = await world.visit({
      ...csp(minimal().replace(WATCH_HASH, `${WATCH_HASH} 'unsafe-inline'`)),
      body: '<p style="color: red">Rouge</p>',
    });
    expect(await visitor.wrong()).not.toEqual([]);
  });

  test('the whole journey causes no violation under Trusted Types with one allowed policy', async () => {
    const visitor = await world.visit(csp("require-trusted-types-for 'script'; trusted-types cyber-17"));
    await goToTheEnd(visitor);
    expect(await visitor.wrong()).toEqual([]);
    expect(await visitor.tab.run(`typeof self.trustedTypes?.createPolicy`)).toBe('function');
    expect(await visitor.tab.run(isPolicyEnforced)).toBe(true);
  });

  test('the whole journey works if a form is named trustedTypes and the engine lacks Trusted Types', async () => {
    const visitor = await world.visit({
      // As in an engine that never heard of them.
      head: '<script>delete window.trustedTypes</script>',
      body: '<form id="trustedTypes"></form>',
    });
    expect(await visitor.tab.run('trustedTypes instanceof HTMLFormElement')).toBe(true);
    await goToTheEnd(visitor);
    expect(await visitor.wrong()).toEqual([]);
  });

  test('the whole journey works under COEP and COOP isolation', async () => {
    const visitor = await world.visit({
      headers: {
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    });
    expect(await visitor.tab.run('crossOriginIsolated')).toBe(true);
    await goToTheEnd(visitor);
    expect(await visitor.wrong()).toEqual([]);
  });
});

/** Whether the engine refuses what no policy has made. */
const isPolicyEnforced = `(() => {
  try {
    document.createElement('script').src = 'https://evil.example/';
    return false;
  } catch {
    return true;
  }
})()`;
