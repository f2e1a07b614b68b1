import {firstAids} from 'virtual:cyber-17/diagnosis';

import {beside, loadJson} from './load-json.js';

import type {FirstAid} from '@cyber-17/content';
import type {Lang} from '@cyber-17/protocol';

export * from '../diagnosis/index.js';

/** Loads what helps at once, in one language. */
export const loadFirstAid = (lang: Lang) =>
  loadJson<FirstAid>(beside(firstAids[lang].file), firstAids[lang].integrity);
