import {AUDIENCES, SPECIALITIES} from '@cyber-17/protocol';

import {neighboursOf} from './neighbours.js';
import {COMMUNES, departmentOf} from './territory.js';

import type {Commune} from './territory.js';
import type {Provider} from '@cyber-17/protocol';

/** The real scale: providers listed, and how many are labelled ExpertCyber. */
const PROVIDERS = 1_200;
const LABELLED = 200;

const SEED = 17;

const FIRST = ['Atelier', 'Comptoir', 'Maison', 'Cabinet', 'Bureau', 'Relais', 'Équipe', 'Halte'];
const SECOND = ['Fictif', 'Imaginaire', 'Inventé', 'Modèle', 'Exemple', 'Essai', 'Témoin', 'Factice'];
const THIRD = ['Informatique', 'Numérique', 'Réseaux', 'Dépannage', 'Systèmes', 'Assistance'];

/** Used in rotation rather than at random. */
const LANGUAGES = [['fr'], ['fr'], ['en', 'fr'], ['de', 'fr'], ['ar', 'fr']];
const HOURS = ['lun.-ven. 9 h-18 h', 'lun.-sam. 8 h-19 h', 'lun.-dim. 24 h/24'];
const FIRST_LABEL = '2021-03-01';
const DAYS_BETWEEN_LABELS = 7;

/**
 * Prefixes of the numbers that Arcep reserves for fiction (numbering plan, decision
 * 2018-0881): nobody answers them.
 */
const FICTION = ['01 99 00', '02 61 91', '03 53 01', '04 65 71', '05 36 49'];

/**
 * Invents a directory at the real scale, in real communes, in proportion to their
 * population. It is the same every time.
 */
export function inventDirectory(): readonly Provider[] {
  const random = parkMiller(SEED);
  const places = placesByPopulation(random);
  return Array.from({length: PROVIDERS}, (_, index) => invent(index, places[index]!, random));
}

/** The prefix of the identifiers of invented providers. */
const INVENTED = 'fictif-';

/** Whether a provider is invented, even after an export and import. */
export function isInvented({id}: Provider): boolean {
  return id.startsWith(INVENTED);
}

function invent(index: number, place: Commune, random: () => number): Provider {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const some = <T>(all: readonly T[], least: number): readonly T[] => {
    const kept = all.filter(() => random() < 0.6);
    return kept.length >= least ? kept : all.slice(0, least);
  };
  const department = departmentOf(place);
  const digits = String(index).padStart(4, '0');
  return {
    id: `${INVENTED}${digits}`,
    name: `${pick(FIRST)} ${pick(SECOND)} ${pick(THIRD)} ${index + 1}`,
    city: place.nom,
    department,
    serves: [department, ...neighboursOf(department).filter(() => random() < 0.5)],
    remote: random() < 0.6,
    audiences: some(AUDIENCES, 1),
    specialities: some(SPECIALITIES, 2),
    labelled: index < LABELLED,
    ...(index < LABELLED && {labelledSince: dayAfter(FIRST_LABEL, index * DAYS_BETWEEN_LABELS)}),
    languages: LANGUAGES[index % LANGUAGES.length]!,
    hours: HOURS[index % HOURS.length]!,
    phone: `${FICTION[index % FICTION.length]} ${digits.slice(0, 2)} ${digits.slice(2)}`,
    url: `https://prestataire-${index + 1}.example/`,
  };
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A commune for each provider: every department once, then by population. */
function placesByPopulation(random: () => number): readonly Commune[] {
  const largest = new Map<string, Commune>();
  for (const commune of COMMUNES) {
    const known = largest.get(departmentOf(commune));
    if ((commune.population ?? 0) >= (known?.population ?? -1)) largest.set(departmentOf(commune), commune);
  }
  const total = COMMUNES.reduce((sum, {population = 0}) => sum + population, 0);
  const drawn = Array.from({length: PROVIDERS - largest.size}, () => {
    let left = random() * total;
    return COMMUNES.find(({population = 0}) => (left -= population) < 0) ?? COMMUNES[0]!;
  });
  return shuffled([...largest.values(), ...drawn], random);
}

function shuffled<T>(all: readonly T[], random: () => number): readonly T[] {
  return all
    .map((value) => ({value, draw: random()}))
    .sort((a, b) => a.draw - b.draw)
    .map(({value}) => value);
}

/** Pseudo-random numbers from 0 to 1, reproducible by seed: not those of the protocol, with which all invented providers would be others. */
function parkMiller(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
