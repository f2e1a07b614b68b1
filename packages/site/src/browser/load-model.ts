import {readModel} from '@cyber-17/content/words';

import type {PackedModel, WordsModel} from '@cyber-17/content/words';

/** After this long the search goes on without it. */
const TIMEOUT_MS = 10_000;

/** A model of the CDN, and the hash that the build knows of it. */
export interface PinnedModel {
  readonly src: string;
  readonly integrity: string;
}

/** Loads what texts are understood with, checked by the browser. */
export async function loadModel({src, integrity}: PinnedModel): Promise<WordsModel> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const answer = await fetch(src, {integrity, referrerPolicy: 'no-referrer', signal}); // defence: search-integrity
  return readModel((await answer.json()) as PackedModel);
}
