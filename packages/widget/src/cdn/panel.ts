import {chunks, graphs, openRoots, operator, start} from 'virtual:cyber-17/panel';

import {definePanel} from '../define.js';
import {closeRoots} from '../root-mode.js';
import {loadChunk} from './load-chunk.js';
import {loadGraph} from './load-graph.js';

import type {Diagnosis, Help} from '../resources.js';

/** Where a file of this version is: beside this one. */
const beside = (file: string) => new URL(file, import.meta.url).href;

if (!openRoots) closeRoots();

definePanel({
  operator,
  start,
  loadGraph: (lang) => loadGraph(beside(graphs[lang].file), graphs[lang].integrity),
  loadDiagnosis: () => loadChunk<Diagnosis>(beside(chunks.diagnosis.file), chunks.diagnosis.integrity),
  loadHelp: () => loadChunk<Help>(beside(chunks.help.file), chunks.help.integrity),
  now: () => Date.now(),
});
