import type {Operator} from './operator.js';
import type * as diagnosis from './diagnosis/index.js';
import type * as help from './help/index.js';
import type {Graph, Start} from '@cyber-17/content';
import type {Lang} from '@cyber-17/protocol';

/** The diagnostic and the view of its outcome, which come with the second file. */
export type Diagnosis = typeof diagnosis;

/** The plan, the providers and the chat, which come while the visitor answers. */
export type Help = typeof help & {
  /** The words of these views, by language. */
  readonly words: Readonly<Record<Lang, Readonly<Record<string, string>>>>;
};

/**
 * What the panel is composed from. The CDN build fetches each with integrity,
 * the npm build imports it, a test hands it over.
 */
export interface Resources {
  readonly operator: Operator;
  readonly start: Readonly<Record<Lang, Start>>;
  loadGraph(lang: Lang): Promise<Graph>;
  loadDiagnosis(): Promise<Diagnosis>;
  loadHelp(): Promise<Help>;
  /** Milliseconds of the epoch. */
  now(): number;
}
