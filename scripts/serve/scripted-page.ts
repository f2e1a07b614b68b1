import {createHash} from 'node:crypto';
import {extname} from 'node:path';

import {COMMON, NOTHING, contentSecurityPolicy} from '@cyber-17/operator';

import {pinned} from './pinned.js';

import type {OperatorConfiguration} from '@cyber-17/operator';
import type {Handler} from 'hono';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** An example page with scripts of its own. */
export interface ScriptedPage {
  /** Its folder. */
  readonly name: string;
  readonly files: readonly string[];
  /** The file with the one script that may stand inside of the page, as a tag manager puts it there. */
  readonly tag?: string;
}

/** What a policy says to allow the script of a tag, and no other. */
function hashIn(tag: string): string {
  const script = /<script>(?<script>[^]*)<\/script>/.exec(tag)!.groups!['script']!;
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

/** Serves an example whose policy allows its own scripts, and for the rest what the guide says. */
export function scriptedPage(
  {cdnOrigin, apiOrigin, chatOrigin}: OperatorConfiguration,
  {name, files, tag}: ScriptedPage,
): Handler {
  const headers = () => ({
    ...COMMON,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': contentSecurityPolicy({
      ...NOTHING,
      'style-src': "'self'",
      'img-src': "'self'",
      'script-src': `'self' ${tag ? `'${hashIn(JSON.parse(pinned(`${name}/${tag}`, cdnOrigin)) as string)}' ` : ''}${cdnOrigin}`,
      'connect-src': `'self' ${cdnOrigin} ${apiOrigin}`,
      'frame-src': chatOrigin,
    }),
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  });
  return (context) => {
    const file = context.req.path.replace(`/${name}/`, '') || 'index.html';
    if (!files.includes(file)) return context.text('Not found', 404, headers());
    const type = TYPES[extname(file)]!;
    return context.body(pinned(`${name}/${file}`, cdnOrigin), 200, {'Content-Type': type, ...headers()});
  };
}

/** A tag manager, and the windows of an app. */
export const SCRIPTED: readonly ScriptedPage[] = [
  {name: 'tag-manager', files: ['index.html', 'tag.json', 'container.js', 'site.js'], tag: 'tag.json'},
  {name: 'web-view', files: ['index.html', 'view.js']},
];
