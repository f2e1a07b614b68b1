import type {PackedGraph} from '@cyber-17/content';

/** What is in a file of `graphs/`: `unpack` reads it. */
declare const graph: PackedGraph;
export default graph;
