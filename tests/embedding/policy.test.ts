import {readFileSync} from 'node:fs';

import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {LINK, scriptTag} from '../support/host-page.js';
import {TO_CARD_FRAUD, answerAll, askForHelp, launcher} from '../support/look.js';
import {button, heading, names} from '../support/words.js';
import {startHost} from './host.js';

import type {HostPage} from '../support/host-page.js';
import type {Visitor} from '../support/visitor.js';
import type {Host} from './host.js';

let host: Host;
let minimal: string;

beforeAll(async () => {
  host = await startHost();
  const {cdnOrigin, apiOrigin, chatOrigin} = host.operator;
  const docs = readFileSync(new URL('../../docs/integrate.md', import.meta.url), 'utf8');
  const published = /## Content Security Policy\n\n```\n(?<policy>[^`]+)```/.exec(docs)!.groups!['policy']!;
  minimal = `default-src 'none'; ${published}`
    .replaceAll('https://cdn.example', cdnOrigin)
    .replaceAll('https://api.example', apiOrigin)
    .replaceAll('https://chat.example', chatOrigin)
    .replace(/\s+/g, ' ');
});

afterAll(() => host.end());

const csp = (policy: string): HostPage => ({headers: {'Content-Security-Policy': policy}});

/** From the launcher to what the chat says. */
async function goToTheEnd(visitor: Visitor) {
  await askForHelp(visitor);
  await answerAll(visitor, TO_CARD_FRAUD);
  await visitor.findFocused(names('card-fraud'));
  await visitor.find(button(/^Préciser ma situation/));
  await visitor.click(button(/^Voir mon plan/));
  await visitor.findFocused(heading('Votre plan'));
  await visitor.find(heading('Garder ce plan'));
  await visitor.click(button(/^Parler à un agent/));
  await visitor.click(button('Laisser un message, ou reprendre une conversation'));
  await visitor.click(button('Ouvrir sans rien transmettre'));
}

const ANSWERED = {role: 'StaticText', name: /Personne ne peut vous répondre ici/} as const;

describe('the whole journey, chat included, causes no policy violation under', () => {
  test.each([
    {what: 'the policy that our documentation asks for and nothing else', page: () => csp(minimal)},
    {
      what: 'a nonce and strict-dynamic',
      page: () => ({
        ...csp(minimal.replace(/script-src [^;]+;/, "script-src 'nonce-r4nd0m' 'strict-dynamic';")),
        script: scriptTag(host.operator.cdnOrigin, 'nonce="r4nd0m"'),
      }),
    },
    {
      what: 'a nonce alone',
      page: () => ({
        ...csp(minimal.replace(/script-src [^;]+;/, "script-src 'nonce-r4nd0m';")),
        script: scriptTag(host.operator.cdnOrigin, 'nonce="r4nd0m"'),
      }),
    },
    {
      what: 'isolation by COEP and COOP',
      page: () => ({
        headers: {
          'Cross-Origin-Embedder-Policy': 'require-corp',
          'Cross-Origin-Opener-Policy': 'same-origin',
        },
      }),
      isIsolated: true,
    },
    {
      what: 'a permissions policy that denies everything',
      page: () => ({
        headers: {
          'Permissions-Policy': [
            'camera',
            'clipboard-read',
            'clipboard-write',
            'fullscreen',
            'geolocation',
            'microphone',
            'sync-xhr',
            'web-share',
            'unload',
            'publickey-credentials-get',
          ]
            .map((name) => `${name}=()`)
            .join(', '),
        },
      }),
    },
  ])('$what', async ({page, isIsolated = false}) => {
    const visit = await host.visit(page());
    await goToTheEnd(visit.visitor);
    await visit.visitor.find(ANSWERED);
    expect(await visit.violations()).toEqual([]);
    expect(visit.errors).toEqual([]);
    expect(await visit.page.evaluate(() => crossOriginIsolated)).toBe(isIsolated);
    await visit.leave();
  });
});

test('the link and the emergency numbers show if connect-src is missing', async () => {
  const {visitor, errors, violations, leave} = await host.visit(
    csp(minimal.replace(/connect-src [^;]+;/, '')),
  );
  await visitor.click(launcher);
  for (const name of [LINK, '17', '112', '114']) await visitor.find({role: 'link', name});
  expect(await violations()).not.toEqual([]);
  expect(errors).toEqual([]);
  await leave();
});

test('the chat reports that it cannot connect and lists other contacts if frame-src is missing', async () => {
  const {visitor, errors, leave} = await host.visit(csp(minimal.replace(/frame-src [^;]+;/, '')));
  await goToTheEnd(visitor);
  await visitor.find({role: 'StaticText', name: /tchat ne répond pas/});
  await visitor.find({role: 'link', name: /^17, /});
  expect(errors).toEqual([]);
  await leave();
});

test('the host’s link stays if script-src is missing', async () => {
  const {visitor, errors, leave} = await host.visit(csp("default-src 'none'"));
  await visitor.find({role: 'link', name: LINK});
  expect(errors).toEqual([]);
  await leave();
});
