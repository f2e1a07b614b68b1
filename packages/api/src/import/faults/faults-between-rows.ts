import {MAX_PROVIDERS} from '@cyber-17/protocol';

import {providersOn} from '../../directory/pages.js';
import {plain} from '../communes.js';
import {faultAt} from './import-fault.js';

import type {ImportFault} from './import-fault.js';
import type {Provider} from '@cyber-17/protocol';

/** A provider and the line it came from. */
export interface Placed {
  readonly line: number;
  readonly provider: Provider;
}

/** Finds faults between rows that are valid on their own: a provider twice, a page too long. */
export function faultsBetween(placed: readonly Placed[]): readonly ImportFault[] {
  const faults: ImportFault[] = [];
  const ids = new Map<string, number>();
  const names = new Map<string, number>();
  for (const {line, provider} of placed) {
    const {id, name, city, department} = provider;
    const key = `${department} ${plain(city)} ${plain(name)}`;
    const sameId = ids.get(id);
    const sameName = names.get(key);
    if (sameId !== undefined) faults.push(faultAt({line, column: 'id'}, 'repeated-identifier', sameId, id));
    else ids.set(id, line);
    if (sameName !== undefined) faults.push(faultAt({line, column: 'name'}, 'repeated-name', sameName, name));
    else names.set(key, line);
  }
  const providers = placed.map(({provider}) => provider);
  for (const [page, {length}] of providersOn(providers)) {
    if (length > MAX_PROVIDERS) faults.push(faultAt({line: 1}, 'crowded-page', page, MAX_PROVIDERS, length));
  }
  return faults;
}
