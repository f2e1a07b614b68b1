import {withFirstAid as together} from '@cyber-17/content';
import {firstAids} from 'virtual:cyber-17/diagnosis';

import {beside, loadJson} from './load-json.js';

import type {FirstAid, Graph, NamingGraph} from '@cyber-17/content';

export * from '../diagnosis.js';

/** Loads what helps at once, in the language of the graph, and puts it beside it. */
export async function withFirstAid(naming: NamingGraph): Promise<Graph> {
  const {file, integrity} = firstAids[naming.lang];
  return together(naming, await loadJson<FirstAid>(beside(file), integrity));
}
