import {chunks, graphs, openRoots, operator, start} from 'virtual:cyber-17/panel';

import {definePanel} from '../define.js';
import {closeRoots} from '../root-mode.js';
import {loadChunk} from './load-chunk.js';
import {beside, loadJson} from './load-json.js';

import type {Diagnosis, Help} from '../resources.js';
import type {NamingGraph} from '@cyber-17/content';

if (!openRoots) closeRoots();

definePanel({
  operator,
  start,
  loadGraph: (lang) => loadJson<NamingGraph>(beside(graphs[lang].file), graphs[lang].integrity),
  loadDiagnosis: () => loadChunk<Diagnosis>(beside(chunks.diagnosis.file), chunks.diagnosis.integrity),
  loadHelp: () => loadChunk<Help>(beside(chunks.help.file), chunks.help.integrity),
  now: () => Date.now(),
});
