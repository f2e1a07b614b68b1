import type {Change} from './change.js';
import type {Provider} from '@cyber-17/protocol';

/** Describes a change in lines, to be read before it is published. */
export function describeChange({added, removed, changed, unchanged}: Change): readonly string[] {
  const name = ({id, name, city, department}: Provider) => `${id}  ${name}, ${city} (${department})`;
  return [
    ...added.map((provider) => `+ ${name(provider)}`),
    ...removed.map((provider) => `- ${name(provider)}`),
    ...changed.map(({provider, fields}) => `~ ${name(provider)}: ${fields.join(', ')}`),
    `${added.length} added, ${removed.length} removed, ${changed.length} changed, ${unchanged} as before.`,
  ];
}
