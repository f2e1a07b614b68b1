import {Cyber17, defineCyber17} from '@cyber-17/element';
import {definePanel} from '@cyber-17/widget';
import {loadTestContent, testResources} from '@cyber-17/widget/testing';

import type {Network} from './choices.js';
import type {LauncherWords} from '@cyber-17/element';

const fails = () => Promise.reject(new TypeError('Expected an answer, found none.'));
const never = () => new Promise<never>(() => {});

let createSession: typeof Cyber17.createSession;

/**
 * Defines the real element, over the real panel and content. What the network does
 * is played here, so that each fault is one click.
 */
export async function defineForPreview(network: Network): Promise<void> {
  const sentences = (await (await fetch('/launchers.json')).json()) as LauncherWords;
  const named = Object.entries(sentences).map(([lang, sentence]) => [lang, `${sentence} – cyber-17`]);
  const words = Object.fromEntries(named) as LauncherWords;
  if (!customElements.get('cyber-17')) defineCyber17({words, loadPanel: never});
  Cyber17.words = words;
  createSession ??= Cyber17.createSession;
  // The panel is there already when a fault is chosen after it has opened once.
  Cyber17.createSession = undefined;
  Cyber17.load = async () => {
    if (network === 'files missing') await fails();
    if (network === 'files slow') await never();
    const content = await loadTestContent();
    const missing = {loadBook: fails, loadLetters: fails, loadDirectory: fails, loadExplanations: fails};
    definePanel(testResources(content, {now: Date.now}, network === 'API missing' ? missing : {}));
    await customElements.whenDefined('cyber-17');
    Cyber17.createSession ??= createSession;
    createSession ??= Cyber17.createSession;
  };
}
