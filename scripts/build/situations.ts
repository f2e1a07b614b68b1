import type {Content} from '@cyber-17/content/build';
import type {Situations} from '@cyber-17/chat/server';

/** What can be counted: each threat, and who can meet it. An outcome that is no threat is not counted. */
export function situationsOf({source}: Content): Situations {
  return Object.fromEntries(Object.entries(source.threats).map(([id, {value}]) => [id, value.audiences]));
}
