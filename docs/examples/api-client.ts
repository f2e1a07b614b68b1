/**
 * An example client of the JSON API: no dependency but `fetch`, in a browser or
 * in Node 20. It fetches by hashed names, so that a file that was changed on
 * the way is refused; and whole departments, so that a postcode goes nowhere.
 */

/** The members of `/v1/providers/<department>.json` that this example shows. */
export interface Provider {
  readonly name: string;
  readonly city: string;
  readonly phone: string;
  readonly labelled: boolean;
}

interface Index {
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
export async function findProviders(origin: string, postcode: string): Promise<readonly Provider[]> {
  const index = await readIndex(origin);
  const {departments, exceptions} = await readFile<Departments>(origin, index, 'departments.json');
  const codes = exceptions[postcode] ?? [departmentByRule(postcode)];
  if (!codes.every((code) => departments.some((each) => each.code === code))) {
    throw new RangeError('There is no such postcode.');
  }
  const pages = await Promise.all(
    codes.map((code) => readFile<{providers: readonly Provider[]}>(origin, index, `providers/${code}.json`)),
  );
  return pages.flatMap(({providers}) => providers);
}

/** One threat in the words of a language, `fr` or `en`: what it is, and what to do. */
export async function readThreat(origin: string, lang: string, id: string): Promise<Threat> {
  return readFile(origin, await readIndex(origin), `${lang}/threats/${id}.json`);
}

/** Two digits, three overseas; in Corsica 200 and 201 are the south. */
function departmentByRule(postcode: string): string {
  if (postcode.startsWith('20')) return /^20[01]/.test(postcode) ? '2A' : '2B';
  return postcode.slice(0, /^9[78]/.test(postcode) ? 3 : 2);
}

async function readIndex(origin: string): Promise<Index> {
  return (await (await fetch(`${origin}/v1/index.json`)).json()) as Index;
}

async function readFile<T>(origin: string, {files}: Index, name: string): Promise<T> {
  const file = files[name];
  if (!file) throw new RangeError(`The API has no ${name}.`);
  const answer = await fetch(`${origin}/v1/${file.path}`, {
    integrity: file.integrity,
    referrerPolicy: 'no-referrer',
  });
  return (await answer.json()) as T;
}
