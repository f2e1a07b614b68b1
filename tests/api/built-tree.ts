import {buildTree, inventDirectory, readTerritory, twinOf} from '@cyber-17/api';
import {realContent} from '@cyber-17/content/testing';
import {readOperator} from '@cyber-17/operator';
import {signPublication, DEVELOPMENT_KEY, readSigningKey} from '@cyber-17/operator/signing';
import {LANGS, readEnvelope, readPublication} from '@cyber-17/protocol';

import type {Tree} from '@cyber-17/api';
import type {Trust} from '@cyber-17/client';
import type {SigningKey} from '@cyber-17/operator/signing';
import type {Lang, Publication, PublishedFile} from '@cyber-17/protocol';

const content = realContent();

/** The public keys of development, by id. */
export const KEYS = Object.fromEntries(
  readOperator(undefined, {}).keys.map(({id, publicKey}) => [id, publicKey]),
);

/** What a widget of the same sources trusts. */
export const TRUST: Trust = {
  keys: KEYS,
  floor: 7,
  bundled: Object.fromEntries(
    LANGS.map((lang) => [lang, twinOf(`${lang}/advice.json`, JSON.stringify(content.compiled[lang].book))]),
  ) as Record<Lang, PublishedFile>,
};

/** The API as a build publishes it, over the invented directory, signed for a day. */
export function builtTree(): Tree {
  const tree = buildTree({
    content,
    territory: readTerritory(),
    providers: inventDirectory(),
    fictitious: true,
    version: 7,
  });
  return signedAgain(tree, {});
}

/** The same tree with another publication, signed with the development key unless said. */
export function signedAgain(
  tree: Tree,
  changes: Partial<Publication>,
  key: SigningKey = readSigningKey(DEVELOPMENT_KEY),
  until = new Date(Date.now() + 86_400_000),
): Tree {
  const {payload} = readEnvelope(valueOf(tree, 'v1/index.json'), 'index');
  const publication = {...readPublication(JSON.parse(payload), 'payload'), ...changes};
  const envelope = signPublication(publication, until, key);
  return new Map(tree).set('v1/index.json', new TextEncoder().encode(JSON.stringify(envelope)));
}

/** What a file of the tree holds. */
export function valueOf(tree: Tree, path: string): unknown {
  return JSON.parse(new TextDecoder().decode(tree.get(path)));
}
