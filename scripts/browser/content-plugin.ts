import {CONTENT_PATHS, contentFiles} from '../editor/content-files.js';

import type {Plugin} from '@web/dev-server-core';

/** Serves the compiled content to browser tests: compiled once, before the first of them runs. */
export function contentPlugin(): Plugin {
  let files: Readonly<Record<string, string>> = {};
  return {
    name: 'cyber-17-content',
    async serverStart() {
      files = await contentFiles();
    },
    serve({path}) {
      return CONTENT_PATHS.includes(path) ? {body: files[path] ?? '', type: 'json'} : undefined;
    },
  };
}
