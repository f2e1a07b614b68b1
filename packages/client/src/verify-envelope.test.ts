import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';

import {OldVersionError} from './errors/old-version-error.js';
import {UnknownKeyError} from './errors/unknown-key-error.js';
import {verifyEnvelope} from './verify-envelope.js';

import type {Envelope, Publication} from '@cyber-17/protocol';

const SIGNATURE = {name: 'ECDSA', hash: 'SHA-256'};

const PUBLICATION: Publication = {
  schema: 1,
  version: 7,
  validUntil: '2027-01-31T12:00:00Z',
  content: '0123abcd',
  files: {'fr/advice.json': {path: 'fr/advice.json', integrity: `sha256-${'A'.repeat(43)}=`}},
  partners: [],
  withdrawn: ['3018'],
};

const base64 = (bytes: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(bytes)));

/** A pair of keys, and the public one as the code carries it. */
async function pair() {
  const curve = {name: 'ECDSA', namedCurve: 'P-256'};
  const {privateKey, publicKey} = await crypto.subtle.generateKey(curve, true, ['sign', 'verify']);
  return {privateKey, raw: base64(await crypto.subtle.exportKey('raw', publicKey))};
}

type Pair = Awaited<ReturnType<typeof pair>>;

describe('an index', () => {
  let active: Pair;
  let reserve: Pair;
  let keys: Readonly<Record<string, string>>;

  beforeAll(async () => {
    [active, reserve] = [await pair(), await pair()];
    keys = {active: active.raw, reserve: reserve.raw};
  });

  async function signed(payload: string, keyId = 'active', {privateKey} = active): Promise<Envelope> {
    const signature = await crypto.subtle.sign(SIGNATURE, privateKey, new TextEncoder().encode(payload));
    return {keyId, signature: base64(signature), payload};
  }

  const verify = (value: unknown, floor = 7) => verifyEnvelope(value, {keys, floor});

  const refusalOf = (value: unknown, floor?: number) =>
    verify(value, floor).then(
      () => undefined,
      (error: Error) => error,
    );

  const json = JSON.stringify(PUBLICATION);

  it('is read when its signature holds', async () => {
    expect(await verify(await signed(json))).to.deep.equal(PUBLICATION);
  });

  it('may be signed with the reserve key', async () => {
    expect((await verify(await signed(json, 'reserve', reserve))).version).to.equal(7);
  });

  it('is refused under an unknown key, and under the id of another one', async () => {
    expect(await refusalOf(await signed(json, 'stranger', await pair()))).to.be.instanceOf(UnknownKeyError);
    expect(await refusalOf(await signed(json, 'constructor'))).to.be.instanceOf(UnknownKeyError);
    expect((await refusalOf(await signed(json, 'active', reserve)))?.name).to.equal('BadSignatureError');
  });

  it('is refused with one sign changed anywhere in payload or signature', async () => {
    const envelope = await signed(json);
    for (const part of ['payload', 'signature'] as const) {
      const text = envelope[part];
      for (let index = 0; index < text.length; index++) {
        const other = text[index] === 'A' ? 'B' : 'A';
        const changed = {...envelope, [part]: text.slice(0, index) + other + text.slice(index + 1)};
        expect(await refusalOf(changed), `${part}[${index}]`).to.be.instanceOf(Error);
      }
    }
  }, 60_000);

  it('is refused whatever stands in the place of one sign', async () => {
    const envelope = await signed(json);
    const change = fc.record({
      part: fc.constantFrom('payload' as const, 'signature' as const),
      at: fc.nat(),
      sign: fc.string({unit: 'binary', minLength: 0, maxLength: 2}),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({part, at, sign}) => {
        const text = envelope[part];
        const index = at % text.length;
        const changed = text.slice(0, index) + sign + text.slice(index + 1);
        fc.pre(changed !== text);
        expect(await refusalOf({...envelope, [part]: changed})).to.be.instanceOf(Error);
      }),
      {numRuns: 500},
    );
  }, 60_000);

  it('is refused when it is older than the floor', async () => {
    const refusal = await refusalOf(await signed(json), 8);
    expect(refusal).to.be.instanceOf(OldVersionError);
    expect(refusal).to.include({version: 7, floor: 8});
  });

  it('is refused, signed as it may be, when it is none', async () => {
    for (const payload of ['', 'null', '{', '{"schema":1}', json.replace('"schema":1', '"schema":2')]) {
      expect((await refusalOf(await signed(payload)))?.name, payload).to.equal('InvalidShapeError');
    }
    for (const value of [undefined, null, 'x', {}, PUBLICATION, {...(await signed(json)), signature: ''}]) {
      expect((await refusalOf(value))?.name).to.equal('InvalidShapeError');
    }
  });
});
