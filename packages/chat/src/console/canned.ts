import {AUDIENCES} from '@cyber-17/protocol/audience';
import {list, oneOf, optional, shape, text} from '@cyber-17/protocol/read';

import type {Clock} from '../client/clock.js';
import type {Audience, Lang, Urgency} from '@cyber-17/protocol';
import type {Reader} from '@cyber-17/protocol/read';

/** One answer of the knowledge base, ready to be sent. */
export interface CannedAnswer {
  readonly id: string;
  readonly group: 'advice' | 'complaint' | 'letter';
  readonly title: string;
  readonly text: string;
}

/** A threat, and its answers: the most useful first. */
interface CannedThreat {
  readonly id: string;
  readonly title: string;
  readonly answers: readonly CannedUse[];
}

/** An answer as a threat uses it: for some alone, or for everybody. */
interface CannedUse {
  readonly id: string;
  readonly audiences?: readonly Audience[];
}

/** What a case says of itself, if it was told. */
export type CannedFor = Pick<Urgency, 'threat' | 'audience'>;

/** The answers of one language, and what it calls each threat. */
export interface CannedAnswers {
  readonly threats: readonly CannedThreat[];
  readonly answers: readonly CannedAnswer[];
}

const readUse = shape<CannedUse>({
  id: text(120),
  audiences: optional(list(oneOf(AUDIENCES), 3)) as Reader<readonly Audience[]>,
});

/** Reads the file that the build wrote. */
export const readCanned: Reader<CannedAnswers> = shape<CannedAnswers>({
  threats: list(shape<CannedThreat>({id: text(80), title: text(300), answers: list(readUse, 500)}), 500),
  answers: list(
    shape<CannedAnswer>({
      id: text(120),
      group: oneOf(['advice', 'complaint', 'letter']),
      title: text(300),
      text: text(20_000),
    }),
    3_000,
  ),
});

/** Every key draws the page: what failed is not asked for with each, but after so many milliseconds. */
const AGAIN_MS = 10_000;

/** The answers by language; each is loaded when a talk first needs it. */
export class CannedLibrary {
  readonly #load: (lang: Lang) => Promise<unknown>;
  readonly #loaded = new Map<Lang, CannedAnswers>();
  readonly #asked = new Set<Lang>();
  readonly #clock: Clock;
  readonly #changed: () => void;

  constructor(load: (lang: Lang) => Promise<unknown>, clock: Clock, changed: () => void) {
    this.#load = load;
    this.#clock = clock;
    this.#changed = changed;
  }

  /** The answers of a language, once they are here. */
  in(lang: Lang): CannedAnswers | undefined {
    if (!this.#asked.has(lang)) void this.#fetch(lang);
    return this.#loaded.get(lang);
  }

  async #fetch(lang: Lang) {
    this.#asked.add(lang);
    try {
      this.#loaded.set(lang, readCanned(await this.#load(lang), 'canned'));
      this.#changed();
    } catch {
      // Asked for again when they are looked for after that: an officer can write without them.
      this.#clock.after(AGAIN_MS, () => this.#asked.delete(lang));
    }
  }
}

/** The answers for a threat, the most useful first; none for others than whom it befell, where that is known. */
export function answersFor(
  {threats, answers}: CannedAnswers,
  {threat, audience}: CannedFor = NOTHING_TOLD,
): readonly CannedAnswer[] {
  const uses = threats.find(({id}) => id === threat)?.answers ?? [];
  return uses
    .filter(({audiences}) => !audience || !audiences || audiences.includes(audience))
    .flatMap(({id}) => answers.filter((answer) => answer.id === id));
}

const NOTHING_TOLD: CannedFor = {};

/** Answers whose title or text has all the words, those for the threat first. */
export function findAnswers(
  canned: CannedAnswers,
  about: CannedFor | undefined,
  filter: string,
): readonly CannedAnswer[] {
  const words = plain(filter).split(/\s+/).filter(Boolean);
  const fits = ({title, text}: CannedAnswer) => {
    const all = plain(`${title} ${text}`);
    return words.every((word) => all.includes(word));
  };
  const first = answersFor(canned, about);
  return [...first, ...canned.answers.filter((answer) => !first.includes(answer))]
    .filter(fits)
    .slice(0, MAX_FOUND);
}

/** More are not read: another word finds fewer. */
const MAX_FOUND = 40;

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
