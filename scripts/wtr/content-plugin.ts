import {CONTENT_PATHS, contentFiles} from '../content-files.js';

import type {Plugin} from '@web/dev-server-core';

/** Serves the compiled content to browser tests, fresh from its data. */
export function contentPlugin(): Plugin {
  return {
    name: 'cyber-17-content',
    serve({path}) {
      if (!CONTENT_PATHS.includes(path)) return undefined;
      return {body: contentFiles()[path] ?? '', type: 'json'};
    },
  };
}
