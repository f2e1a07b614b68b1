import {describe, expect, test} from 'vitest';

import {leadsOf, rendered} from './markdown.js';

const targets = {address: (written: string) => `to:${written}`, size: () => [640, 480] as const};
const bodyOf = (markdown: string) => rendered(markdown, targets).body;

describe('a Markdown text', () => {
  test('is named by its first heading, and told by its first paragraph', () => {
    const {title, lead} = rendered('# The `<cyber-17>` tag\n\nFor **those** who\nread.\n', targets);
    expect({title, lead}).toEqual({title: 'The <cyber-17> tag', lead: 'For those who\nread.'});
  });

  test('has the anchors of a forge, each once', () => {
    const {headings} = rendered(
      '# A\n\n## PCI DSS 4.0.1\n\n## `open()`, now\n\n## [PCI](x.md) DSS 401\n',
      targets,
    );
    expect(headings.map(({id}) => id)).toEqual(['pci-dss-401', 'open-now', 'pci-dss-401-1']);
    expect(headings[2]!.text).not.toContain('<a');
  });

  test('leads to files of the repository by their pages, and elsewhere as it is written', () => {
    expect(bodyOf('[a](b.md#c) [d](https://e.example/)')).toBe(
      '<p><a href="to:b.md#c">a</a> <a href="https://e.example/" rel="noopener">d</a></p>\n',
    );
    expect(
      leadsOf('[a](b.md#c) [d](https://e.example/) ![p](i/p.png) [here](#c)\n\n```ts x/y.ts\n```\n'),
    ).toEqual(['b.md', 'i/p.png', '/x/y.ts']);
  });

  test('shows a picture with its size, so that nothing moves', () => {
    expect(bodyOf('![What it "shows"](p.png)')).toContain(
      '<img src="to:p.png" alt="What it &quot;shows&quot;" width="640" height="480"',
    );
  });

  test('names a quoted file, and colours its code', () => {
    const body = bodyOf('```ts x/y.ts\nconst a = "<b>";\n```\n');
    expect(body).toContain('<figcaption><a href="to:/x/y.ts">x/y.ts</a></figcaption>');
    expect(body).toContain('<span class="hljs-string">&quot;&lt;b&gt;&quot;</span>');
  });

  test('has no empty cell as a heading: rows are named by their first cell', () => {
    const body = bodyOf('| | |\n| --- | --- |\n| `a` | is one |\n');
    expect(body).not.toContain('<thead>');
    expect(body).toContain('<th scope="row"><code>a</code></th><td>is one</td>');
    expect(bodyOf('| | b |\n| --- | --- |\n| c | d |\n')).toContain('<td></td><th scope="col">b</th>');
  });

  test('brings no markup of its own', () => {
    const body = bodyOf('<script>alert(1)</script>\n\nIt is <b onclick="x">bold</b>.\n\n<!-- not read -->\n');
    expect(body).not.toMatch(/<(?:script|b)|not read/);
    expect(body).toContain('&lt;script&gt;');
  });
});
