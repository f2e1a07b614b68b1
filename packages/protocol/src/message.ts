import {InvalidShapeError} from './invalid-shape-error.js';
import {oneOf, optional, shape} from './read.js';

import type {Reader} from './read.js';

/** A message of a map, with its name. */
export type Message<M> = {
  [K in keyof M & string]: {readonly type: K} & M[K];
}[keyof M & string];

/** A reader for the payload of each message of a map. */
export type MessageReaders<M> = {readonly [K in keyof M]: Reader<M[K]>};

/** Reads a message of a map; `undefined` if it is unknown or malformed. */
export function messageReader<M>(readers: MessageReaders<M>): (data: unknown) => Message<M> | undefined {
  const known = optional(oneOf(Object.keys(readers)));
  return (data) => {
    try {
      const {type} = shape<{type: string | undefined}>({type: known})(data, 'message');
      if (type === undefined) return undefined;
      const payload = readers[type as keyof M](data, type);
      return {...(payload as object), type} as Message<M>;
    } catch (error) {
      if (error instanceof InvalidShapeError) return undefined;
      throw error;
    }
  };
}
