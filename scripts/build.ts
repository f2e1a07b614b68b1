import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {writeTree} from '@cyber-17/api';
import {headersOf, readOperator} from '@cyber-17/operator';
import {signBuild} from '@cyber-17/operator/signing';
import {rollup} from 'rollup';

import {apiTree} from './build/api-tree.js';
import {VERSION, VERSION_FOLDER} from './build/build-data.js';
import {HEADERS_FILE, headersFile, pathsOf} from './build/cdn/headers-file.js';
import {readReleases} from './build/cdn/release-log.js';
import {writeChatPages} from './build/chat-pages.js';
import {SRI_FILE, sriOf} from './build/cdn/sri.js';
import {writePackages} from './build/npm/write-packages.js';
import {DIST, SITUATIONS} from './build/paths.js';
import {SITE, SITE_FILES, writeSite} from './build/site.js';
import {situationsOf} from './build/situations.js';

import type {OutputOptions} from 'rollup';

/**
 * Builds everything that is published into `dist/`: the CDN tree, the npm packages,
 * the chat's page, the API's tree. One bundle after the other: the loader carries the
 * hash of the panel, which carries those of its chunks.
 */
rmSync(DIST, {recursive: true, force: true});
// Imported after the cleaning: reading the configuration writes the graphs.
const {default: bundles, CDN_FOLDER, content, loaderKnows} = await import('../rollup.config.js');
for (const options of bundles) {
  const bundle = await rollup(options);
  await bundle.write(options.output as OutputOptions);
  await bundle.close();
}
await writePackages({loader: () => loaderKnows(CDN_FOLDER), embed: () => ({folder: CDN_FOLDER})});
const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;
writeFileSync(join(VERSION_FOLDER, SRI_FILE), json(sriOf(VERSION_FOLDER)));
const releases = readReleases();
writeFileSync(join(DIST, 'cdn/releases.json'), json(releases));

const chat = join(DIST, 'chat');
writeChatPages(chat);

const operator = readOperator();
const headers = headersOf(operator);
const versions = new Set([...releases.map(({version}) => version), VERSION]);
const kept = [...versions].map((version) => `/${version}/*`);
writeFileSync(
  join(DIST, 'cdn', HEADERS_FILE),
  headersFile(headers.cdn, [...kept, '/v1/*', '/releases.json']),
);
writeFileSync(join(chat, HEADERS_FILE), headersFile(headers.chat, pathsOf(chat)));
const tree = apiTree(content, operator);
writeTree(tree, join(DIST, 'api'));
writeFileSync(SITUATIONS, json(situationsOf(content)));
await writeSite(content, operator, tree);
writeFileSync(join(SITE, HEADERS_FILE), headersFile(headers.site, SITE_FILES));
// After everything else: all that comes before is the same in every build.
signBuild(join(DIST, 'api'), operator);
