import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {readOperator} from '@cyber-17/operator';
import {rollup} from 'rollup';

import bundles, {content} from '../../../rollup.config.js';
import {apiTree} from '../../../scripts/build/api-tree.js';
import {VERSION_FOLDER} from '../../../scripts/build/build-data.js';
import {SRI_FILE, sriOf} from '../../../scripts/build/cdn/sri.js';
import {writeSite} from '../../../scripts/build/site.js';

import type {OutputOptions, RollupOptions} from 'rollup';

/** The panel with its chunks, every loader, the chat's page, the public site. */
export type Part = 'panel' | 'loaders' | 'chat' | 'site';

/** Builds parts of what is published when asked to, over what is there: quicker than all of it. */
process.on('message', (parts: readonly Part[]) => {
  build(parts).then(
    () => process.send!({}),
    (error: unknown) => process.send!({fault: String(error)}),
  );
});

async function build(parts: readonly Part[]) {
  // The loader looks for the one panel that is there.
  if (parts.includes('panel')) rmSync(VERSION_FOLDER, {recursive: true});
  for (const options of bundles.filter((each) => parts.includes(partOf(each)))) {
    const bundle = await rollup(options);
    await bundle.write(options.output as OutputOptions);
    await bundle.close();
  }
  writeFileSync(join(VERSION_FOLDER, SRI_FILE), `${JSON.stringify(sriOf(VERSION_FOLDER), undefined, 2)}\n`);
  // Its pages name the hashes of what was built above.
  if (parts.includes('site')) {
    const operator = readOperator();
    await writeSite(content, operator, apiTree(content, operator));
  }
}

function partOf({input}: RollupOptions): Part {
  const [name, file] = Object.entries(input as Record<string, string>)[0]!;
  if (name === 'panel') return 'panel';
  if (file.startsWith('packages/site/')) return 'site';
  return name === 'visitor' ? 'chat' : 'loaders';
}
