import {unpack} from '@cyber-17/content/unpack';
import {definePanelOf} from '@cyber-17/element';
import {chunks, graphs, openRoots, operator, start} from 'virtual:cyber-17/panel';

import {compose} from '../../define.js';
import {Cyber17Panel} from '../../panel/cyber-17-panel.js';
import {closeRoots} from '../../root-mode.js';
import {loadChunk} from './load-chunk.js';
import {beside, loadJson} from './load-json.js';
import {takePolicy} from './policy.js';

import type {Diagnosis, Help, OwnWords} from '../../resources.js';
import type {Graph, PackedGraph} from '@cyber-17/content';
import type {Cyber17} from '@cyber-17/element';
import type {Audience, Lang} from '@cyber-17/protocol';

if (!openRoots) closeRoots(); // defence: closed-roots

/** By file. Asked for beside the code that reads them and then by it: fetched once. */
const fetched = new Map<string, Promise<Graph>>();

function loadGraph(lang: Lang, audience: Audience): Promise<Graph> {
  const {file, integrity} = graphs[lang][audience];
  const graph = fetched.get(file) ?? loadJson<PackedGraph>(beside(file), integrity).then(unpack);
  fetched.set(file, graph);
  // What failed is asked for again.
  graph.catch(() => fetched.delete(file)); // defence: graph-retry
  return graph;
}

/**
 * Called by the loader, with the class of the facade: the registry of the page may
 * be another one by now, which does not know it.
 */
export const serve = (facade: typeof Cyber17) => {
  takePolicy(facade);
  compose({
    operator,
    start,
    loadGraph,
    loadDiagnosis: () => loadChunk<Diagnosis>(chunks.diagnosis.file, chunks.diagnosis.integrity),
    loadHelp: () => loadChunk<Help>(chunks.help.file, chunks.help.integrity),
    async loadOwnWords() {
      // It shares modules with this one, which must have been verified by then.
      await loadChunk(chunks.help.file, chunks.help.integrity);
      const {file, integrity} = chunks['own-words'];
      return loadChunk<OwnWords>(file, integrity);
    },
    now: () => Date.now(),
  });
  // Last of all: from here on the facade may ask for a panel.
  definePanelOf(facade, Cyber17Panel);
};
