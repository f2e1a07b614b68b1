import {describe, expect, test} from 'vitest';

import {shortTemplates} from './short-templates.js';

type Transform = (code: string, id: string) => Promise<{readonly code: string} | undefined>;

const shorten = async (code: string, id = '/packages/widget/src/view.ts') => {
  const transform = shortTemplates().transform as unknown as Transform;
  return (await transform(code, id))?.code;
};

describe('a template', () => {
  test('loses its indents, and none of its words', async () => {
    expect(await shorten('html `<p>\n    Une   phrase.\n  </p>`')).toBe('html `<p> Une phrase. </p>`');
  });

  test('keeps the space at its ends, where another one may go on', async () => {
    expect(await shorten('html `\n  <small>(facultatif)</small>`')).toBe(
      'html ` <small>(facultatif)</small>`',
    );
  });

  test('keeps what ends a shape, so that the next is not inside of it', async () => {
    const drawing = 'svg `<circle r="8"/><path d="M12 7v5"/>`';
    expect((await shorten(drawing)) ?? drawing).toBe(drawing);
  });

  test('keeps attributes that are empty, and the names of properties as they are written', async () => {
    const field = 'html `<option value="" .defaultSelected=${isFirst}>–</option>`';
    expect(await shorten(field)).toContain('value=""');
    expect(await shorten(field)).toContain('.defaultSelected');
  });
});

test('a style sheet loses its comments, and keeps its rules', async () => {
  const sheet =
    'css `\n  /* Why. */\n  :host {\n    inset: auto 0;\n  }\n  @container (min-width: 5em) {\n    p { margin: 0 }\n  }\n`';
  expect(await shorten(sheet)).toBe('css `:host{inset:auto 0}@container (min-width:5em){p{margin:0}}`');
});

test('what others wrote, and what has no template, stays as it is', async () => {
  expect(await shorten('html `<p>\n</p>`', '/node_modules/lit/index.js')).toBeUndefined();
  expect(await shorten('const html = 1;')).toBeUndefined();
});
