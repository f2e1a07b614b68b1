import {STAGES} from '../../shapes/severity.js';

import type {Fault} from '../source/fault.js';
import type {Rule} from './rule.js';

/** A threat that can be critical has a contact that answers at once. */
export const emergencies: Rule = (source) => {
  const faults: Fault[] = [];
  for (const {file, value} of Object.values(source.threats)) {
    const row = source.policy.value.severity[value.class];
    if (!STAGES.some((stage) => row[stage] === 'critical')) continue;
    const channels = value.channels.map((id) => source.channels[id]?.value);
    if (!channels.some((channel) => channel?.emergency)) {
      faults.push(file.fault('no-emergency', ['channels'], 'a channel with emergency: true', value.channels));
    }
  }
  return faults;
};
