import {LANGS} from '@cyber-17/protocol';

import {REMOTE, providersOn} from '../directory/pages.js';
import {readOpenapi} from './openapi.js';
import {threatPage} from './threat-page.js';
import {twinOf} from './twin.js';
import {unsigned} from './unsigned.js';

import type {Tree} from './tree.js';
import type {Content} from '@cyber-17/content/build';
import type {Departments, Partner, Provider, ProviderPage, PublishedFile} from '@cyber-17/protocol';

/** What the API is built from. */
export interface TreeInput {
  readonly content: Content;
  readonly territory: Departments;
  readonly providers: readonly Provider[];
  /** Whether the providers are invented. */
  readonly fictitious: boolean;
  /** A whole number that grows with each publication. */
  readonly version: number;
  /** Whose own numbers may be shown; nobody's unless said. */
  readonly partners?: readonly Partner[];
  /** Ids of channels that must not be shown any more; none unless said. */
  readonly withdrawn?: readonly string[];
}

/** What the page of those who help from a distance has for a department. */
const EVERYWHERE = '00';

/**
 * Builds the whole API as files: each answer under its plain name, and under
 * one that holds its hash, which may be kept for ever.
 *
 * The same input gives the same bytes. The index is not signed yet: a signature
 * never comes out twice the same, so signing is a step of its own.
 */
export function buildTree(input: TreeInput): Tree {
  const {content, territory, providers, fictitious, version, partners = [], withdrawn = []} = input;
  const tree = new Map<string, Uint8Array>();
  const files: Record<string, PublishedFile> = {};

  function publish(name: string, value: object) {
    const bytes = encode(value);
    const twin = twinOf(name, bytes);
    tree.set(`v1/${name}`, bytes);
    tree.set(`v1/${twin.path}`, bytes);
    files[name] = twin;
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

  const {version: graph} = content.compiled.fr.graph;
  tree.set('v1/index.json', encode(unsigned({version, content: graph, files, partners, withdrawn})));
  tree.set('v1/openapi.yaml', readOpenapi());
  return tree;
}

function encode(value: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
