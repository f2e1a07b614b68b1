import {createHash} from 'node:crypto';

/** A short hash of each fact that two people review, by its id: `channels/3018`. */
export type CheckedFacts = Readonly<Record<string, string>>;

/** The parts of an advice book that hold such facts. */
export interface FactsOfBook {
  readonly channels: Readonly<Record<string, object>>;
  readonly deadlines: Readonly<Record<string, object>>;
  readonly complaints: readonly {readonly id: string}[];
  readonly csirts: readonly {readonly name: string}[];
}

/**
 * Fields that are no fact: words, and how sure we are. A field that is new
 * counts as a fact until it is listed here.
 */
const NO_FACT: ReadonlySet<string> = new Set([
  ...['name', 'what', 'untilOpen', 'limit', 'passed', 'because', 'untranslated'],
  ...['verifiedOn', 'confidence'],
]);

/**
 * The contacts, deadlines, rows of complaints and regional centres of a book.
 * The first row of the complaints that holds decides, so their order is a fact.
 */
export function checkedFacts({channels, deadlines, complaints, csirts}: FactsOfBook): CheckedFacts {
  const facts: readonly (readonly [string, unknown])[] = [
    ...Object.entries(channels).map(([id, fact]) => [`channels/${id}`, factOf(fact)] as const),
    ...Object.entries(deadlines).map(([id, fact]) => [`deadlines/${id}`, factOf(fact)] as const),
    ...complaints.map((row) => [`complaints/${row.id}`, factOf(row)] as const),
    ['complaints order', complaints.map(({id}) => id)],
    ...csirts.map((centre) => [`csirts/${centre.name}`, factOf(centre)] as const),
  ];
  return Object.fromEntries(
    facts.map(([id, fact]) => [id, hashOf(fact)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** One hash over all facts: names the state that was reviewed. */
export function digestOf(facts: CheckedFacts): string {
  return hashOf(
    Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)),
    64,
  );
}

function factOf(fact: object): unknown {
  return Object.fromEntries(
    Object.entries(fact)
      .filter(([key]) => !NO_FACT.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function hashOf(value: unknown, length = 12): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, length);
}
