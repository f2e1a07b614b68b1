import {dataDirectory, loadContent} from '@cyber-17/content/build';

import {wordsModels} from '../build/words-files.js';

/**
 * The content as pages that show the panel fetch it, by path: all of it
 * compiled, in every language, and what launchers say. Fresh from its data.
 */
export function contentFiles(): Readonly<Record<string, string>> {
  const content = loadContent(dataDirectory);
  const {compiled, launchers} = content;
  return {
    '/content.json': JSON.stringify(compiled),
    '/launchers.json': JSON.stringify(launchers),
    '/words.json': `[${Object.values(wordsModels(content)).join()}]`,
  };
}

/** The paths of these files, known without reading the content. */
export const CONTENT_PATHS: readonly string[] = ['/content.json', '/launchers.json', '/words.json'];
