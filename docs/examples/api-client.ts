/**
 * An example client of the JSON API: no dependency but `fetch`, in a browser or
 * in Node 20. It verifies the index and fetches by hashed names, so that what
 * was changed on the way is refused; and whole departments, so that a postcode
 * goes nowhere.
 */

/** An API, and whom to believe about it. */
export interface Api {
  readonly origin: string;
  /** The operator's public keys by id: have them from somewhere else than the API. */
  readonly keys: Readonly<Record<string, string>>;
}

/** The members of `/v1/providers/<department>.json` that this example shows. */
export interface Provider {
  readonly name: string;
  readonly city: string;
  readonly phone: string;
  readonly labelled: boolean;
}

interface Index {
  readonly version: number;
  readonly validUntil: string;
  readonly files: Readonly<Record<string, {readonly path: string; readonly integrity: string}>>;
}

interface Departments {
  readonly departments: readonly {readonly code: string}[];
  readonly exceptions: Readonly<Record<string, readonly string[]>>;
}

interface Threat {
  readonly title: string;
  readonly summary: string;
  readonly actions: readonly {readonly when: string; readonly title: string}[];
}

/** Who comes to the departments in which a postcode may lie. */
export async function findProviders(api: Api, postcode: string): Promise<readonly Provider[]> {
  const index = await readIndex(api);
  const {departments, exceptions} = await readFile<Departments>(api, index, 'departments.json');
  const codes = exceptions[postcode] ?? [departmentByRule(postcode)];
  if (!codes.every((code) => departments.some((each) => each.code === code))) {
    throw new RangeError('There is no such postcode.');
  }
  const pages = await Promise.all(
    codes.map((code) => readFile<{providers: readonly Provider[]}>(api, index, `providers/${code}.json`)),
  );
  return pages.flatMap(({providers}) => providers);
}

/** One threat in the words of a language, `fr` or `en`: what it is, and what to do. */
export async function readThreat(api: Api, lang: string, id: string): Promise<Threat> {
  return readFile(api, await readIndex(api), `${lang}/threats/${id}.json`);
}

/** Two digits, three overseas; in Corsica 200 and 201 are the south. */
function departmentByRule(postcode: string): string {
  if (postcode.startsWith('20')) return /^20[01]/.test(postcode) ? '2A' : '2B';
  return postcode.slice(0, /^9[78]/.test(postcode) ? 3 : 2);
}

/**
 * The index, once its signature holds. A client that lives longer also keeps
 * the highest `version` it has seen and refuses lower ones, and says that the
 * advice may have changed when `validUntil` is past.
 */
async function readIndex({origin, keys}: Api): Promise<Index> {
  const {keyId, signature, payload} = (await (await fetch(`${origin}/v1/index.json`)).json()) as {
    readonly keyId: string;
    readonly signature: string;
    readonly payload: string;
  };
  const raw = Object.hasOwn(keys, keyId) ? keys[keyId] : undefined;
  if (raw === undefined) throw new RangeError(`The index is signed with an unknown key, ${keyId}.`);
  const curve = {name: 'ECDSA', namedCurve: 'P-256'};
  const key = await crypto.subtle.importKey('raw', bytesOf(raw), curve, false, ['verify']);
  const signed = new TextEncoder().encode(payload);
  const isGenuine = await crypto.subtle.verify(
    {name: 'ECDSA', hash: 'SHA-256'},
    key,
    bytesOf(signature),
    signed,
  );
  if (!isGenuine) throw new RangeError('The index is not what was signed.');
  return JSON.parse(payload) as Index;
}

function bytesOf(base64: string) {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}

async function readFile<T>({origin}: Api, {files}: Index, name: string): Promise<T> {
  const file = files[name];
  if (!file) throw new RangeError(`The API has no ${name}.`);
  const answer = await fetch(`${origin}/v1/${file.path}`, {
    integrity: file.integrity,
    referrerPolicy: 'no-referrer',
  });
  return (await answer.json()) as T;
}
