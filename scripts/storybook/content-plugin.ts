import {CONTENT_PATHS, contentFiles} from '../editor/content-files.js';

import type {Plugin} from 'vite';

/** Gives the compiled content to stories: served while one writes, a file of the static build. */
export function contentPlugin(): Plugin {
  return {
    name: 'cyber-17-content',
    configureServer({middlewares}) {
      middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        if (!CONTENT_PATHS.includes(path)) {
          next();
          return;
        }
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        void contentFiles().then((files) => response.end(files[path]), next);
      });
    },
    async generateBundle() {
      for (const [path, source] of Object.entries(await contentFiles())) {
        this.emitFile({type: 'asset', fileName: path.slice(1), source});
      }
    },
  };
}
