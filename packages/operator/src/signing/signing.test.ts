import {generateKeyPairSync} from 'node:crypto';
import {mkdirSync, mkdtempSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {readEnvelope, readPublication} from '@cyber-17/protocol';
import {describe, expect, test} from 'vitest';

import {readOperator} from '../operator.js';
import {addReview, beginReviews, reviewLogText} from '../reviews/add-review.js';
import {checkedFacts} from '../reviews/checked-facts.js';
import {readReviewLog} from '../reviews/review-log.js';
import {UnreviewedFactsError} from '../reviews/unreviewed-facts-error.js';
import {ROOT} from '../root.js';
import {DevelopmentKeyError} from './development-key-error.js';
import {KeyInRepositoryError} from './key-in-repository-error.js';
import {makeKey} from './make-key.js';
import {isPublicHalf, publicHalfOf} from './public-half.js';
import {signPublication} from './sign-publication.js';
import {signTree} from './sign-tree.js';
import {DEVELOPMENT_KEY, readSigningKey} from './signing-key.js';
import {UnlistedKeyError} from './unlisted-key-error.js';
import {UnusableKeyError} from './unusable-key-error.js';

const PRODUCTION = {CYBER17_PRODUCTION: '1'};

const publication = {
  schema: 1,
  version: 7,
  validUntil: '1970-01-01T00:00:00Z',
  content: '0123abcd',
  files: {},
  partners: [],
  withdrawn: [],
} as const;

const folder = () => mkdtempSync(join(tmpdir(), 'signing-'));

/** The facts of a tree, as an advice book holds them. */
const book = (phone = '3018') => ({
  channels: {'3018': {name: 'Young people', phone}},
  deadlines: {},
  complaints: [],
  csirts: [],
});

/** A log of reviews that begins with those facts. */
function reviewsOf(facts = book()): string {
  const file = join(folder(), 'reviews.json');
  writeFileSync(file, reviewLogText(beginReviews(checkedFacts(facts), '2026-11-28')));
  return file;
}

/** A tree that holds an index and the facts of its advice, not signed. */
function treeFolder(facts = book()): string {
  const root = folder();
  mkdirSync(join(root, 'v1/fr'), {recursive: true});
  writeFileSync(join(root, 'v1/fr/advice.json'), JSON.stringify(facts));
  const signature = `${'A'.repeat(86)}==`;
  const envelope = {keyId: 'unsigned', signature, payload: JSON.stringify(publication)};
  writeFileSync(join(root, 'v1/index.json'), JSON.stringify(envelope));
  return root;
}

const indexIn = (root: string) =>
  readEnvelope(JSON.parse(readFileSync(join(root, 'v1/index.json'), 'utf8')), 'index');

/** Whether a widget that knows this public half would believe an index. */
async function holds({signature, payload}: ReturnType<typeof indexIn>, publicKey: string): Promise<boolean> {
  const curve = {name: 'ECDSA', namedCurve: 'P-256'};
  const raw = Buffer.from(publicKey, 'base64');
  const key = await crypto.subtle.importKey('raw', raw, curve, false, ['verify']);
  const hash = {name: 'ECDSA', hash: 'SHA-256'};
  return crypto.subtle.verify(hash, key, Buffer.from(signature, 'base64'), Buffer.from(payload));
}

/** A configuration file with these keys in it. */
function operatorWith(changes: object): string {
  const file = join(folder(), 'operator.json');
  writeFileSync(file, JSON.stringify({...readOperator(undefined, {}), ...changes}));
  return file;
}

describe('signing', () => {
  const root = treeFolder();
  const file = join(folder(), 'key.json');
  const made = makeKey(file);
  const key = readSigningKey(file);
  const operator = {keys: [made]};
  const reviews = reviewsOf();

  test('gives what WebCrypto verifies, valid for as long as was said', async () => {
    signTree(root, {key, operator, validDays: 10, environment: PRODUCTION, reviews});
    const envelope = indexIn(root);
    expect(envelope.keyId).toBe(made.id);
    expect(await holds(envelope, made.publicKey)).toBe(true);
    const {validUntil, ...rest} = readPublication(JSON.parse(envelope.payload), 'payload');
    expect(rest).toEqual((({validUntil: _, ...others}) => others)(publication));
    const days = (Date.parse(validUntil) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(9.9);
    expect(days).toBeLessThan(10.1);
  });

  test('can be done again, with another key', async () => {
    const other = join(folder(), 'key.json');
    const next = makeKey(other);
    const keys = [made, next];
    signTree(root, {key: readSigningKey(other), operator: {keys}, environment: {}, reviews});
    expect(await holds(indexIn(root), next.publicKey)).toBe(true);
  });

  test('always gives 64 bytes, in the one spelling that is read', () => {
    for (let count = 0; count < 300; count++) {
      const envelope = signPublication(publication, new Date(), key);
      expect(readEnvelope(envelope, 'index')).toEqual(envelope);
    }
  });

  test('refuses a key that no widget knows, be it under a known id', () => {
    const {privateKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
    const tree = treeFolder();
    for (const stranger of [
      {id: 'stranger', key: key.key},
      {id: made.id, key: privateKey},
    ]) {
      expect(() => signTree(tree, {key: stranger, operator, environment: {}})).toThrow(UnlistedKeyError);
    }
    expect(indexIn(tree).keyId).toBe('unsigned');
  });

  test('for visitors refuses the development key, which is good enough for development', async () => {
    const tree = treeFolder();
    const development = readSigningKey(DEVELOPMENT_KEY);
    const listed = readOperator(undefined, {});
    const signing = {key: development, operator: listed};
    expect(() => signTree(tree, {...signing, environment: PRODUCTION})).toThrow(DevelopmentKeyError);
    signTree(tree, {...signing, environment: {}});
    expect(await holds(indexIn(tree), listed.keys[0]!.publicKey)).toBe(true);
  });
});

describe('facts that changed since two people reviewed them', () => {
  const file = join(folder(), 'own.json');
  const own = makeKey(file);
  const signing = {key: readSigningKey(file), operator: {keys: [own]}};
  const tree = treeFolder(book('3019'));
  const reviews = reviewsOf();

  test('are not signed for visitors, and are named with the command that records a review', () => {
    for (const environment of [PRODUCTION, {}]) {
      const sign = () => signTree(tree, {...signing, environment, reviews});
      expect(sign).toThrow(UnreviewedFactsError);
      expect(sign).toThrow('channels/3018');
      expect(sign).toThrow('npm run content -- reviewed');
    }
    expect(indexIn(tree).keyId).toBe('unsigned');
  });

  test('are signed once two people are in the log', () => {
    const facts = checkedFacts(book('3019'));
    const log = addReview(readReviewLog(reviews), facts, ['Ada Martin', 'Bo Chen'], '2026-11-29');
    writeFileSync(reviews, reviewLogText(log));
    signTree(tree, {...signing, environment: PRODUCTION, reviews});
    expect(indexIn(tree).keyId).toBe(own.id);
  });

  test('are signed with the key of development, which no visitor believes', () => {
    const other = treeFolder(book('3020'));
    const development = {key: readSigningKey(DEVELOPMENT_KEY), operator: readOperator(undefined, {})};
    signTree(other, {...development, environment: {}, reviews: join(folder(), 'none.json')});
    expect(indexIn(other).keyId).toBe('development-active');
  });

  test('are not signed without any log', () => {
    const none = {reviews: join(folder(), 'none.json')};
    expect(() => signTree(tree, {...signing, environment: PRODUCTION, ...none})).toThrow(
      UnreviewedFactsError,
    );
  });
});

describe('a private key', () => {
  test('is written for its owner alone, and never over another one', () => {
    const file = join(folder(), 'key.json');
    const {id, publicKey} = makeKey(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(publicHalfOf(readSigningKey(file).key)).toBe(publicKey);
    expect(id).toMatch(/^key-[0-9a-f]{8}$/);
    expect(() => makeKey(file)).toThrow('EEXIST');
  });

  test('is neither read nor written inside the repository, links followed', () => {
    expect(() => makeKey(join(ROOT, 'key.json'))).toThrow(KeyInRepositoryError);
    expect(() => readSigningKey(join(ROOT, 'operator.json'))).toThrow(KeyInRepositoryError);
    const link = join(folder(), 'link.json');
    symlinkSync(join(ROOT, 'operator.json'), link);
    expect(() => readSigningKey(link)).toThrow(KeyInRepositoryError);
  });

  test('that is none is refused, and the file is named', () => {
    const file = join(folder(), 'key.json');
    for (const text of ['', '{}', '{"kty":"EC","crv":"P-256","kid":"key-1","x":"AA","y":"AA"}']) {
      writeFileSync(file, text);
      expect(() => readSigningKey(file)).toThrow(UnusableKeyError);
    }
    expect(() => readSigningKey(join(folder(), 'none.json'))).toThrow('none.json');
  });
});

describe('the keys of the configuration', () => {
  test('are those of development, one in reserve, and only while nobody visits', () => {
    const {keys} = readOperator(undefined, {});
    expect(keys.map(({id}) => id)).toEqual(['development-active', 'development-reserve']);
    expect(() => readOperator(undefined, PRODUCTION)).toThrow(DevelopmentKeyError);
    expect(() => readOperator(undefined, PRODUCTION)).toThrow('npm run sign -- --new-key');
  });

  test('of the operator are taken in production; a forgotten one of development is not', () => {
    const own = makeKey(join(folder(), 'key.json'));
    expect(readOperator(operatorWith({keys: [own]}), PRODUCTION).keys).toEqual([own]);
    const {keys} = readOperator(undefined, {});
    expect(() => readOperator(operatorWith({keys: [own, keys[1]]}), PRODUCTION)).toThrow(
      'development-reserve',
    );
  });

  test('are points of the curve', () => {
    const {publicKey} = readOperator(undefined, {}).keys[0]!;
    expect(isPublicHalf(publicKey)).toBe(true);
    for (const wrong of ['', publicKey.slice(4), `${publicKey}=`, `BAAA${publicKey.slice(4)}`]) {
      expect(isPublicHalf(wrong), wrong).toBe(false);
    }
  });
});
