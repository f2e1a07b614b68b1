import type {SiteLanguage} from '../site-language.js';
import type {Conclusion} from '@cyber-17/content';

/** A threat, or an outcome that is none, by its id. */
export function conclusionOf({compiled}: SiteLanguage, id: string): Conclusion {
  return (compiled.graph.threats[id] ?? compiled.graph.outcomes[id])!;
}
