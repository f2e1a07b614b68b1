import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';

import type {World} from '../support/origins.js';
import type axe from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

describe.each(['', 'bank/', 'shop/', 'dating/', 'strict-csp/'])('the page /%s', (path) => {
  test.each([
    {width: 360, scheme: 'light'},
    {width: 1280, scheme: 'dark'},
  ])('has no accessibility violation at $width px in the $scheme scheme', async ({width, scheme}) => {
    const visitor = await Visitor.arrive(world.browser, width);
    await visitor.page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    await visitor.page.goto(`${world.operator.hostOrigin}/${path}`, {waitUntil: 'networkidle0'});
    await visitor.page.evaluate(AXE);
    const violations = await visitor.page.evaluate(async () => {
      const found = await (window as unknown as {axe: typeof axe}).axe.run();
      return found.violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`);
    });
    expect(violations).toEqual([]);
    const overflow = await visitor.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await visitor.leave();
  });
});
