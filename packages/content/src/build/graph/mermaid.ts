import {walk} from './walk.js';

import type {Source} from '../source/read-source.js';
import type {Audience} from '@cyber-17/protocol';

/**
 * Draws the graph of an audience as a Mermaid flow chart: questions as boxes,
 * answers as arrows, what they end with as rounded boxes.
 */
export function drawGraph(source: Source, audience: Audience): string {
  const words = source.locales.fr;
  const lines = new Set<string>();
  for (const {place, answer, next, ends} of walk(source, audience)) {
    const from = place.question;
    const to = next?.question ?? ends ?? 'nothing';
    const asked = words.questions.value[from];
    const found = asked?.answers[answer];
    const label = typeof found === 'string' ? found : found?.label;
    lines.add(`  ${nodeOf(from)}["${textOf(asked?.title ?? from)}"]`);
    if (!next) lines.add(`  ${nodeOf(to)}(["${textOf(words.conclusions[to]?.value.title ?? to)}"])`);
    lines.add(`  ${nodeOf(from)} -->|"${textOf(label ?? answer)}"| ${nodeOf(to)}`);
  }
  return ['flowchart LR', ...lines].join('\n');
}

/** Ids hold dots and hyphens, which Mermaid reads as syntax. */
function nodeOf(id: string): string {
  return id.replace(/[^a-z0-9]/gi, '_');
}

function textOf(text: string): string {
  return text.replaceAll('"', '#quot;');
}
