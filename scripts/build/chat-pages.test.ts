import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {afterAll, expect, test} from 'vitest';

import {writeChatPages} from './chat-pages.js';

const out = mkdtempSync(join(tmpdir(), 'chat-pages-'));
afterAll(() => rmSync(out, {recursive: true}));

test.each(['visitor.css', 'console/console.css'])(
  'in %s the dark palette is the same where it was chosen and on a dark device',
  (file) => {
    writeChatPages(out);
    const css = readFileSync(join(out, file), 'utf8');
    const chosen = /:root\[data-theme='dark'\]\{([^}]+)}/.exec(css)?.[1];
    const onDevice = /@media \(prefers-color-scheme: dark\)\{:root:not\(\[data-theme\]\)\{([^}]+)}}/.exec(
      css,
    )?.[1];
    expect(chosen).toContain('color-scheme: dark');
    expect(onDevice).toBe(chosen);
  },
);
