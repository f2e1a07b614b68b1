import type {Source} from '../source/read-source.js';
import type {LawFact} from './law-facts.js';

/** A fact that advice rests on, with what a lawyer needs to check it. */
export interface Fact {
  readonly file: string;
  readonly id: string;
  /** What it says. */
  readonly says: string;
  readonly source: string;
  readonly verifiedOn: string;
  /** Of a contact. */
  readonly confidence?: 'confirmed' | 'likely' | 'unconfirmed';
}

/** A fact that a person should check again. */
export interface FactNote extends Fact {
  readonly why: 'unconfirmed' | 'likely' | 'stale';
}

/** After how many months a fact should be checked again. */
const FRESH_MONTHS = 6;

const LAW_FILE = 'docs/sources.md';

/** Every contact, regional centre, deadline, row of complaints and fact of law. */
export function factsOf(source: Source, law: readonly LawFact[]): readonly Fact[] {
  const {channels, csirts, deadlines, complaints, checked, locales} = source;
  const words = locales.fr;
  const data = (path: string) => `packages/content/data/${path}`;
  return [
    ...Object.entries(channels).map(([id, {file, value}]): Fact => {
      const {phone, sms, url, verifiedOn, confidence} = value;
      const {name = id, what = ''} = words.channels.value[id] ?? {};
      const says = [name, phone ?? sms ?? url ?? '', what].filter(Boolean).join(' · ');
      return {file: data(file.path), id, says, source: value.source, verifiedOn, confidence};
    }),
    ...csirts.value.map((centre): Fact => {
      const {name, phone, url, departments, verifiedOn, confidence} = centre;
      const says = [name, phone ?? url ?? '', departments.join(' ')].join(' · ');
      return {file: data(csirts.file.path), id: name, says, source: centre.source, verifiedOn, confidence};
    }),
    ...Object.entries(deadlines.value).map(([id, {source: origin, verifiedOn}]) => ({
      file: data(deadlines.file.path),
      id,
      says: words.deadlines.value[id]?.limit ?? '',
      source: origin,
      verifiedOn,
    })),
    ...complaints.value.map(({id, procedure, source: origin, verifiedOn = checked.value.complaints}) => ({
      file: data(complaints.file.path),
      id,
      says: `${procedure} · ${words.complaints.value.rows[id] ?? ''}`,
      source: origin,
      verifiedOn,
    })),
    ...law.map(({key, what, source: origin}) => ({
      file: LAW_FILE,
      id: key,
      says: what,
      source: origin,
      verifiedOn: checked.value.facts[key] ?? checked.value.law,
    })),
  ];
}

/** The facts that are not confirmed, or were last checked more than six months ago. */
export function reportFacts(source: Source, law: readonly LawFact[], today: Date): readonly FactNote[] {
  const oldest = new Date(today);
  oldest.setUTCMonth(oldest.getUTCMonth() - FRESH_MONTHS);
  return factsOf(source, law).flatMap((fact): readonly FactNote[] => {
    const {confidence = 'confirmed', verifiedOn} = fact;
    const isStale = Date.parse(verifiedOn) < oldest.getTime();
    const why = isStale ? 'stale' : confidence === 'confirmed' ? undefined : confidence;
    return why ? [{...fact, why}] : [];
  });
}

/** Facts as a Markdown table, the oldest first, to hand to whoever checks them. */
export function factsTable(facts: readonly Fact[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
  const rows = [...facts]
    .sort((a, b) => a.verifiedOn.localeCompare(b.verifiedOn))
    .map(({verifiedOn, file, id, says, source}) => [verifiedOn, file, id, says, source].map(cell));
  return [['last checked', 'file', 'id', 'what it says', 'source'], Array(5).fill('---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
