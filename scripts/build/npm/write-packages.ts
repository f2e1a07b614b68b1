import {cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {AUDIENCES} from '@cyber-17/protocol';
import {parse} from 'yaml';

import {MANIFEST} from '../../manifest/manifest-of.js';
import {VERSION, VERSION_FOLDER} from '../build-data.js';
import {codeFolder} from '../cdn/code-folder.js';
import {ROOT} from '../paths.js';
import {bundle} from './bundle.js';
import {writeDeclarations} from './declarations.js';
import {editorDataOf, publishedManifest} from './editor-data.js';
import {PUBLISHED, entriesOf, packageFolder, publishedFolder, publishedPackage} from './published.js';

import type {Manifest} from '../../manifest/manifest-of.js';
import type {Bundling} from './bundle.js';
import type {Published} from './published.js';

/** Writes what npm publishes, each package as a folder of its own below `dist/npm`. */
export async function writePackages(known: Bundling['known']): Promise<void> {
  const {url} = parse(readFileSync(join(ROOT, 'publiccode.yml'), 'utf8')) as {readonly url: string};
  for (const name of PUBLISHED) {
    const folder = publishedFolder(name);
    rmSync(folder, {recursive: true, force: true});
    const {modules, types} = entriesOf(name);
    await bundle({entries: modules, folder: join(folder, 'dist'), known});
    writeDeclarations(types, join(folder, 'dist'));
    writeJson(folder, 'package.json', publishedPackage(name, url));
    cpSync(join(packageFolder(name), 'README.md'), join(folder, 'README.md'));
    cpSync(join(ROOT, 'LICENSE'), join(folder, 'LICENSE'));
    WITH[name](folder);
  }
}

/** What a package has besides its modules. */
const WITH: Readonly<Record<Published, (folder: string) => void>> = {
  /** The graphs of this build, as the CDN has them, and each as a module that reads it. */
  diagnostic(folder) {
    const code = join(VERSION_FOLDER, codeFolder());
    const graphs = join(folder, 'graphs');
    mkdirSync(graphs, {recursive: true});
    // `<audience>.<lang>.json`: other data lies beside them.
    const isGraph = (file: string) => AUDIENCES.some((audience) => file.startsWith(`${audience}.`));
    for (const file of readdirSync(code).filter(isGraph)) {
      cpSync(join(code, file), join(graphs, file));
    }
  },

  /** What editors read, and a copy of the files of the CDN for a server of one's own. */
  embed(folder) {
    const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest;
    const {html, css, webTypes} = editorDataOf(manifest, VERSION);
    writeJson(folder, 'custom-elements.json', publishedManifest(manifest));
    writeJson(folder, 'html-custom-data.json', html);
    writeJson(folder, 'css-custom-data.json', css);
    writeJson(folder, 'web-types.json', webTypes);
    cpSync(join(VERSION_FOLDER, codeFolder()), join(folder, 'files', codeFolder()), {recursive: true});
  },
};

function writeJson(folder: string, name: string, value: object) {
  writeFileSync(join(folder, name), `${JSON.stringify(value, undefined, 2)}\n`);
}
