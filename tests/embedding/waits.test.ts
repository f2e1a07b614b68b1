import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {LINK} from '../support/host-page.js';
import {TO_CARD_FRAUD, answerAll, askForHelp, launcher} from '../support/look.js';
import {names} from '../support/words.js';
import {startHost} from './host.js';

import type {Host} from './host.js';

let host: Host;

beforeAll(async () => {
  host = await startHost();
});

afterAll(() => host.end());

/** Makes scripts inert as they come, until consent is given. */
const consent = (inert: string) => `<script>
  window.held = [];
  window.observer = new MutationObserver((records) => {
    for (const {addedNodes} of records) for (const node of addedNodes) {
      if (node.localName !== 'script' || !node.src.includes('panel.js')) continue;
      held.push(node.src, node.integrity);
      ${inert}
    }
  });
  observer.observe(document.documentElement, {childList: true, subtree: true});
  window.agree = () => observer.disconnect();
</script>`;

describe('a script that a consent tool made inert ends in the link, and then in help, where the tool', () => {
  test.each([
    {what: 'takes it out of the page', inert: 'node.type = "text/plain"; node.remove();'},
    {
      what: 'changes its type before it runs',
      inert: 'node.type = "javascript/blocked";',
    },
    {what: 'takes its address', inert: 'node.removeAttribute("src"); node.remove();'},
  ])('$what', {timeout: 60_000}, async ({inert}) => {
    const {visitor, page, errors, leave} = await host.visit({
      head: consent(inert) + '<script>' + PATCH + '</script>',
    });
    await visitor.click(launcher);
    for (const name of [LINK, '112']) await visitor.find({role: 'link', name});
    await expect.poll(() => page.evaluate('window.failed'), {timeout: 20_000}).toBe('load');
    await page.evaluate('agree(); window.isInert = false;');
    await askForHelp(visitor);
    expect(errors).toEqual([]);
    await leave();
  });
});

/** An inserted script is made inert at once, as tools that replace `append` do. */
const PATCH = `
  window.isInert = true;
  addEventListener('cyber-17-failed', (event) => (window.failed = event.reason));
  const {append} = Element.prototype;
  Element.prototype.append = function (...nodes) {
    for (const node of nodes) if (window.isInert && node.localName === 'script') node.type = 'text/plain';
    return append.apply(this, nodes);
  };
`;

describe('the journey reaches a threat although the monitoring of the page', () => {
  test.each([
    {
      what: 'adds traceparent to every request',
      script:
        'const own = fetch; window.fetch = (input, init) => { const asked = new Request(input, init); asked.headers.set("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"); return own(asked); };',
    },
    {
      what: 'adds two headers of its own',
      script:
        'const own = fetch; window.fetch = (input, init = {}) => own(input, {...init, headers: {...init.headers, "sentry-trace": "x", baggage: "a=b"}});',
    },
    {
      what: 'adds a header by the name of a product',
      script:
        'const own = fetch; window.fetch = (input, init = {}) => own(input, {...init, headers: {...init.headers, newrelic: "x", "x-datadog-origin": "rum"}});',
    },
  ])('$what', async ({script}) => {
    const {visitor, errors, leave} = await host.visit({head: `<script>${script}</script>`});
    await askForHelp(visitor);
    await answerAll(visitor, TO_CARD_FRAUD);
    await visitor.find(names('card-fraud'));
    expect(errors).toEqual([]);
    await leave();
  });
});
