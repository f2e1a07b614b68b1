import {createHash} from 'node:crypto';

import {LANGS} from '@cyber-17/protocol';

import {REMOTE, providersOn} from '../directory/pages.js';
import {readOpenapi} from './openapi.js';
import {threatPage} from './threat-page.js';

import type {Tree} from './tree.js';
import type {Content} from '@cyber-17/content/build';
import type {Departments, Envelope, EnvelopeFile, Provider, ProviderPage} from '@cyber-17/protocol';

/** What the API is built from. */
export interface TreeInput {
  readonly content: Content;
  readonly territory: Departments;
  readonly providers: readonly Provider[];
  /** Whether the providers are invented. */
  readonly fictitious: boolean;
  /** A whole number that grows with each publication. */
  readonly version: number;
}

/** What the page of those who help from a distance has for a department. */
const EVERYWHERE = '00';

/**
 * Builds the whole API as files: each answer under its plain name, and under
 * one that holds its hash, which may be kept for ever.
 */
export function buildTree({content, territory, providers, fictitious, version}: TreeInput): Tree {
  const tree = new Map<string, Uint8Array>();
  const files: Record<string, EnvelopeFile> = {};

  function publish(name: string, value: object) {
    const bytes = encode(value);
    const hash = createHash('sha256').update(bytes).digest();
    const path = name.replace(/\.json$/, `.${hash.toString('hex').slice(0, 12)}.json`);
    tree.set(`v1/${name}`, bytes);
    tree.set(`v1/${path}`, bytes);
    files[name] = {path, integrity: `sha256-${hash.toString('base64')}`};
  }

  for (const lang of LANGS) {
    const {graph, book, letters, explanations} = content.compiled[lang];
    publish(`${lang}/advice.json`, book);
    publish(`${lang}/letters.json`, letters);
    publish(`${lang}/explanations.json`, explanations);
    for (const id of Object.keys(book.threats)) {
      publish(`${lang}/threats/${id}.json`, threatPage(graph, book, explanations, id));
    }
  }
  const pages = providersOn(providers);
  const page = (name: string, department: string): ProviderPage => ({
    department,
    fictitious,
    providers: pages.get(name) ?? [],
  });
  for (const {code} of territory.departments) publish(`providers/${code}.json`, page(code, code));
  publish(`providers/${REMOTE}.json`, page(REMOTE, EVERYWHERE));
  publish('departments.json', territory);

  const envelope: Envelope = {schema: 1, version, content: content.compiled.fr.graph.version, files};
  tree.set('v1/index.json', encode(envelope));
  tree.set('v1/openapi.yaml', readOpenapi());
  return tree;
}

function encode(value: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
