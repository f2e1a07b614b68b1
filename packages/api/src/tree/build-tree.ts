import {withoutWithdrawn} from '@cyber-17/content';
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
  /** Partners whose own number may be shown; none by default. */
  readonly partners?: readonly Partner[];
  /** Ids of channels that must no longer be shown; none by default. */
  readonly withdrawn?: readonly string[];
}

/** The department code of the page of remote providers. */
const EVERYWHERE = '00';

/**
 * Builds the whole API as files: each answer under its plain name, and under a name
 * that contains its hash, which may be cached forever.
 *
 * The same input gives the same bytes. The index is not signed yet: signatures differ
 * every time, so signing is a separate step.
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
    // Whole: the code names it by its hash, and what lays it over the code removes what is withdrawn.
    publish(`${lang}/advice.json`, content.compiled[lang].book);
    // What is read as it comes has no number that is withdrawn.
    // defence: withheld-at-build
    const {graph, book, letters, explanations} = withoutWithdrawn(content.compiled[lang], withdrawn);
    publish(`${lang}/letters.json`, letters);
    publish(`${lang}/explanations.json`, explanations);
    for (const id of Object.keys(book.threats)) {
      publish(`${lang}/threats/${id}.json`, threatPage({graph, book, explanations, withdrawn}, id));
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
