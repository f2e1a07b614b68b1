import {dataDirectory, loadContent} from '@cyber-17/content/build';

/**
 * The content as pages that show the panel fetch it, by path: all of it
 * compiled, in every language, and what launchers say. Fresh from its data.
 */
export function contentFiles(): Readonly<Record<string, string>> {
  const {compiled, launchers} = loadContent(dataDirectory);
  return {
    '/content.json': JSON.stringify(compiled),
    '/launchers.json': JSON.stringify(launchers),
  };
}

/** The paths of these files, known without reading the content. */
export const CONTENT_PATHS: readonly string[] = ['/content.json', '/launchers.json'];
