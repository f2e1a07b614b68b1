import type {Provider} from '../provider.js';

/** A valid provider in Rennes for tests, with some fields changed. */
export function sampleProvider(changes: Partial<Provider> = {}): Provider {
  return {
    id: 'fictif-0001',
    name: 'Atelier Fictif',
    city: 'Rennes',
    department: '35',
    serves: ['35'],
    remote: false,
    audiences: ['individual'],
    specialities: ['device'],
    labelled: false,
    phone: '02 61 91 00 00',
    ...changes,
  };
}
