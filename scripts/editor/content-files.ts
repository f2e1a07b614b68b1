import {dataDirectory, loadContent} from '@cyber-17/content/build';

import {wordsModels} from '../build/words-files.js';

/**
 * The content as pages that show the panel fetch it, by path: all of it
 * compiled, in every language, and what launchers say. Fresh from its data.
 */
export async function contentFiles(): Promise<Readonly<Record<string, string>>> {
  const {compiled, launchers} = loadContent(dataDirectory);
  return {
    '/content.json': JSON.stringify(compiled),
    '/launchers.json': JSON.stringify(launchers),
    '/words.json': `[${Object.values(await wordsModels()).join()}]`,
  };
}

/** The paths of these files, known without reading the content. */
export const CONTENT_PATHS: readonly string[] = ['/content.json', '/launchers.json', '/words.json'];
