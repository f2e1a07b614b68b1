import {MAX_PROVIDERS} from '@cyber-17/protocol';

import {providersOn} from '../directory/pages.js';
import {plain} from './communes.js';
import {CrowdedPageFault} from './faults/crowded-page-fault.js';
import {RepeatedIdentifierFault} from './faults/repeated-identifier-fault.js';
import {RepeatedNameFault} from './faults/repeated-name-fault.js';

import type {ImportFault} from './faults/import-fault.js';
import type {Provider} from '@cyber-17/protocol';

/** A provider and the line it came from. */
export interface Placed {
  readonly line: number;
  readonly provider: Provider;
}

/** What is wrong between rows each of which is right: one provider twice, a page too long. */
export function faultsBetween(placed: readonly Placed[]): readonly ImportFault[] {
  const faults: ImportFault[] = [];
  const ids = new Map<string, number>();
  const names = new Map<string, number>();
  for (const {line, provider} of placed) {
    const {id, name, city, department} = provider;
    const key = `${department} ${plain(city)} ${plain(name)}`;
    const sameId = ids.get(id);
    const sameName = names.get(key);
    if (sameId !== undefined) faults.push(new RepeatedIdentifierFault({line, column: 'id'}, sameId, id));
    else ids.set(id, line);
    if (sameName !== undefined) faults.push(new RepeatedNameFault({line, column: 'name'}, sameName, name));
    else names.set(key, line);
  }
  const providers = placed.map(({provider}) => provider);
  for (const [page, {length}] of providersOn(providers)) {
    if (length > MAX_PROVIDERS) faults.push(new CrowdedPageFault({line: 1}, page, MAX_PROVIDERS, length));
  }
  return faults;
}
