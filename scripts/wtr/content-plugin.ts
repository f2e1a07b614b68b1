import {dataDirectory, loadContent} from '@cyber-17/content/build';

import type {Plugin} from '@web/dev-server-core';

/** Serves the compiled content to browser tests, fresh from its data. */
export function contentPlugin(): Plugin {
  return {
    name: 'cyber-17-content',
    serve({path}) {
      if (path !== '/content.json') return undefined;
      return {body: JSON.stringify(loadContent(dataDirectory).compiled), type: 'json'};
    },
  };
}
