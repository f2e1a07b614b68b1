import {replay, splitDetails} from '../../trail/replay.js';

import type {DiagnosticContext} from '../context.js';
import type {Graph} from '@cyber-17/content';

/** Whether the trail stands at this question of the naming. */
export function standsAt(graph: Graph, context: DiagnosticContext, question: string): boolean {
  const {naming} = splitDetails(graph, context.trail);
  const {position} = replay(graph, context.audience, context.beginning, naming);
  return position.phase === 'naming' && position.question === question;
}
