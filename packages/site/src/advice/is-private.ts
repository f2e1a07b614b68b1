import type {SiteLanguage} from '../site-language.js';

/** Outcomes whose reader may be watched by whom they fear. */
const OUTCOMES: ReadonlySet<string> = new Set(['immediate-danger', 'safety', 'someone-blackmailed']);

/** Whether a tab that shows the name of a situation could put somebody in danger. */
export function isPrivate({compiled}: SiteLanguage, id: string): boolean {
  return compiled.graph.threats[id]?.class === 'person' || OUTCOMES.has(id);
}
