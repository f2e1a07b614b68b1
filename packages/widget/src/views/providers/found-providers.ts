import {matchProviders} from '@cyber-17/client';

import type {Case} from '../../journey/case.js';
import type {Directory, Match} from '@cyber-17/client';

/** The providers of a directory that can help with what was named, in order. */
export function foundProviders(journey: Case, directory: Directory, seed = 0): readonly Match[] {
  const {conclusions, audience} = journey.outcome;
  const specialities = conclusions.flatMap(({conclusion}) => conclusion.specialities ?? []);
  return matchProviders(directory, {audience, specialities, seed});
}

/** How many there are, and whether they exist. */
export function countWords(journey: Case, directory: Directory, count: number): string {
  const {departments, here, pages} = directory;
  const place = departments.departments.find(({code}) => here.includes(code))?.name ?? '';
  const words = journey.word(count > 0 ? 'providers.count' : 'providers.none', {count, place});
  return pages.some(({fictitious}) => fictitious)
    ? `${words} ${journey.word('providers.fictitious')}`
    : words;
}
