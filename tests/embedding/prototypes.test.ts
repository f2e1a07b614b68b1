import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {TO_CARD_FRAUD, answerAll, askForHelp} from '../support/look.js';
import {names} from '../support/words.js';
import {startHost} from './host.js';

import type {Host} from './host.js';

let host: Host;

beforeAll(async () => {
  host = await startHost();
});

afterAll(() => host.end());

describe('our bundled libraries reach a threat, without an error, on a page with', () => {
  test.each([
    {
      what: 'values on the prototypes of Object and Array',
      script: 'Object.prototype.junk = "junk"; Array.prototype.junk = {junk: 1}; String.prototype.junk = 1;',
    },
    {
      what: 'functions on the prototypes of Object and Array',
      script:
        'Object.prototype.extend = function () { return this; }; Object.prototype.each = () => 0; ' +
        'Array.prototype.each = function (each) { this.forEach(each); }; Function.prototype.extend = () => 0;',
    },
    {
      what: 'the toJSON and the Array.from of Prototype.js',
      script:
        'for (const each of [Array, String, Number]) each.prototype.toJSON = function () { return String(this); };' +
        'Array.from = (list) => { const made = []; for (let i = 0; i < (list.length || 0); i++) made.push(list[i]); return made; };',
    },
    {
      what: 'our own names on the prototype of Object',
      script:
        'Object.assign(Object.prototype, {lang: "xx", startAt: "x", theme: "x", shared: true, operator: {apiOrigin: "x"}});',
    },
    {what: 'no console', script: 'window.console = undefined;'},
  ])('$what', async ({script}) => {
    const {visitor, errors, leave} = await host.visit({head: `<script>${script}</script>`});
    await askForHelp(visitor);
    await answerAll(visitor, TO_CARD_FRAUD);
    await visitor.find(names('card-fraud'));
    expect(errors).toEqual([]);
    await leave();
  });
});
