import {list, oneOf, shape, text} from '@cyber-17/protocol/read';

import type {Lang} from '@cyber-17/protocol';
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
  readonly answers: readonly string[];
}

/** The answers of one language, and what it calls each threat. */
export interface CannedAnswers {
  readonly threats: readonly CannedThreat[];
  readonly answers: readonly CannedAnswer[];
}

/** Reads the file that the build wrote. */
export const readCanned: Reader<CannedAnswers> = shape<CannedAnswers>({
  threats: list(shape<CannedThreat>({id: text(80), title: text(300), answers: list(text(120), 500)}), 500),
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

/** The answers by language; each is loaded when a talk first needs it. */
export class CannedLibrary {
  readonly #load: (lang: Lang) => Promise<unknown>;
  readonly #loaded = new Map<Lang, CannedAnswers>();
  readonly #asked = new Set<Lang>();
  readonly #changed: () => void;

  constructor(load: (lang: Lang) => Promise<unknown>, changed: () => void) {
    this.#load = load;
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
      // Asked for again when they are next looked for: an officer can write without them.
      this.#asked.delete(lang);
    }
  }
}

/** The answers for a threat, the most useful first. */
export function answersFor(
  {threats, answers}: CannedAnswers,
  threat: string | undefined,
): readonly CannedAnswer[] {
  const ids = threats.find(({id}) => id === threat)?.answers ?? [];
  return ids.flatMap((id) => answers.filter((answer) => answer.id === id));
}

/** Answers whose title or text has all the words, those for the threat first. */
export function findAnswers(
  canned: CannedAnswers,
  threat: string | undefined,
  filter: string,
): readonly CannedAnswer[] {
  const words = plain(filter).split(/\s+/).filter(Boolean);
  const fits = ({title, text}: CannedAnswer) => {
    const all = plain(`${title} ${text}`);
    return words.every((word) => all.includes(word));
  };
  const first = answersFor(canned, threat);
  return [...first, ...canned.answers.filter((answer) => !first.includes(answer))]
    .filter(fits)
    .slice(0, MAX_FOUND);
}

/** More are not read: another word finds fewer. */
const MAX_FOUND = 40;

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
