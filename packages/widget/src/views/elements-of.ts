import type {Chunk, VIEWS, ViewName} from './views.js';

/** The elements that a chunk delivers, by tag: at least those of its views, which the compiler asks for. */
export type ElementsOf<C extends Chunk> = Readonly<Record<string, CustomElementConstructor>> &
  Readonly<Record<Extract<(typeof VIEWS)[ViewName], {readonly chunk: C}>['tag'], CustomElementConstructor>>;
