import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

import type axeCore from 'axe-core';
import type {Page} from 'puppeteer-core';

const {resolve} = createRequire(import.meta.url);

/** Two engines, because neither knows every rule of the other. */
const ENGINES = ['axe-core/axe.min.js', 'accessibility-checker-engine/ace.js'].map((file) =>
  readFileSync(resolve(file), 'utf8'),
);

/** What IBM's engine says of one rule at one place. */
interface Finding {
  readonly ruleId: string;
  /** `VIOLATION`, `RECOMMENDATION` or `INFORMATION`; then `PASS`, `FAIL`, `POTENTIAL` or `MANUAL`. */
  readonly value: readonly [string, string];
  readonly message: string;
  readonly snippet: string;
}

interface Engines {
  readonly axe: typeof axeCore;
  readonly ace: {
    readonly Checker: new () => {
      check(node: Document, rulesets: readonly string[]): Promise<{readonly results: readonly Finding[]}>;
    };
  };
}

/** Everything that an engine holds against a page, a line each. No rule is off. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => 'axe' in window && 'ace' in window);
  if (!isThere) for (const engine of ENGINES) await page.evaluate(engine);
  return [...(await heldByAxe(page)), ...(await heldByIbm(page))];
}

/** WCAG 2.2 AA and best practice. */
function heldByAxe(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const {violations} = await (window as unknown as Engines).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    return violations.flatMap(({id, nodes}) =>
      nodes.map(({html, failureSummary}) => `axe ${id}: ${html} ${failureSummary ?? ''}`),
    );
  });
}

/** IBM's own rules, which hold WCAG 2.2; advice and what a person must look at are no violations. */
function heldByIbm(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const {results} = await new (window as unknown as Engines).ace.Checker().check(document, [
      'IBM_Accessibility',
    ]);
    return results
      .filter(({value: [level, result]}) => level === 'VIOLATION' && result === 'FAIL')
      .map(({ruleId, message, snippet}) => `ibm ${ruleId}: ${snippet} ${message}`);
  });
}
