import type {DiagnosticContext, DiagnosticInput} from './context.js';
import type {Graph} from '@cyber-17/content';

/** A diagnostic to take up again, as plain JSON. */
export interface DiagnosticSnapshot {
  /** The version of the graph the answers were given to. */
  readonly version: string;
  readonly context: DiagnosticContext;
}

/** What to keep of a diagnostic. */
export function snapshotOf(graph: Graph, context: DiagnosticContext): DiagnosticSnapshot {
  return {version: graph.version, context};
}

/**
 * The input that takes a snapshot up again. Against another version of the
 * content the answers are given again, as far as they still hold.
 */
export function inputFrom({context}: DiagnosticSnapshot): DiagnosticInput {
  const {audience, beginning, trail, detailing} = context;
  return {audience, beginning, trail, detailing};
}
