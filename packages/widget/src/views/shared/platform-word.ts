import type {WordKey} from '../../journey/word-key.js';

/** The word that names a device or a service; a schema of the content refuses any other. */
export function platformWord(platform: string): WordKey {
  return `plan.on-${platform}` as WordKey;
}
