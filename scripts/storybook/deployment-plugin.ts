import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {readOperator} from '@cyber-17/operator';

import {VERSION, VERSION_FOLDER} from '../build/build-data.js';
import {SRI_FILE} from '../build/cdn/sri.js';

import type {Sri} from '../build/cdn/sri.js';
import type {Plugin} from 'vite';

/** What a snippet is written from. */
export interface Deployment {
  readonly origins: {readonly cdn: string; readonly api: string; readonly chat: string};
  readonly officialUrl: string;
  readonly version: string;
  /** The hash of the versioned loader; absent before the first `npm run build`. */
  readonly integrity?: string;
}

const PATH = '/deployment.json';

/** Tells stories where this deployment is, and the hash of its loader. */
export function deploymentPlugin(): Plugin {
  return {
    name: 'cyber-17-deployment',
    configureServer({middlewares}) {
      middlewares.use((request, response, next) => {
        if (new URL(request.url ?? '/', 'http://localhost').pathname !== PATH) {
          next();
          return;
        }
        response.setHeader('Content-Type', 'application/json');
        response.end(JSON.stringify(deployment()));
      });
    },
    generateBundle() {
      this.emitFile({type: 'asset', fileName: PATH.slice(1), source: JSON.stringify(deployment())});
    },
  };
}

function deployment(): Deployment {
  const {cdnOrigin: cdn, apiOrigin: api, chatOrigin: chat, officialUrl} = readOperator();
  const file = join(VERSION_FOLDER, SRI_FILE);
  const integrity = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Sri)['loader.js']
    : undefined;
  return {origins: {cdn, api, chat}, officialUrl, version: VERSION, ...(integrity && {integrity})};
}
