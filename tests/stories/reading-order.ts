import type {Page, Protocol} from 'puppeteer-core';

type Node = Protocol.Accessibility.AXNode;

/** Boxes without a meaning of their own: what they hold is told, they are not. */
const SILENT = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak', 'ListMarker', 'RootWebArea']);

/** Fields whose inside is the browser's own, and another one in each release. */
const CLOSED = new Set(['Date', 'DateTime']);

/** The states that a screen reader says. */
const STATES = [
  'level',
  'checked',
  'expanded',
  'disabled',
  'required',
  'invalid',
  'modal',
  'focused',
  'live',
  'haspopup',
];

/**
 * What a screen reader finds on a page, a line each: role, name and states, in
 * the order in which they are read.
 */
export async function readingOrderOf(page: Page): Promise<string> {
  const client = await page.createCDPSession();
  try {
    const {nodes} = await client.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const root = nodes.find(({parentId}) => parentId === undefined);
    return root ? `${[...linesOf(root, byId, 0, '')].join('\n')}\n` : '';
  } finally {
    await client.detach();
  }
}

/** @param told the name around, so that its words are not told twice */
function* linesOf(
  node: Node,
  byId: ReadonlyMap<string, Node>,
  depth: number,
  told: string,
): Generator<string> {
  const role = String(node.role?.value ?? '');
  const name = clean(node.name?.value);
  const isRepeated = role === 'StaticText' && (name === '' || told.includes(name));
  const isTold = !node.ignored && !SILENT.has(role) && !isRepeated;
  if (isTold) yield '  '.repeat(depth) + lineOf(node, role === 'StaticText' ? 'text' : role, name);
  if (CLOSED.has(role)) return;
  for (const id of node.childIds ?? []) {
    const child = byId.get(id);
    if (child) yield* linesOf(child, byId, isTold ? depth + 1 : depth, isTold && name ? name : told);
  }
}

function lineOf({properties, value}: Node, role: string, name: string): string {
  const states = STATES.flatMap((state) => {
    const said = properties?.find((property) => property.name === state)?.value.value as unknown;
    if (said === undefined || said === false || said === 'false' || said === '') {
      return state === 'expanded' && said === false ? ['collapsed'] : [];
    }
    return [said === true || said === 'true' ? state : `${state} ${String(said)}`];
  });
  const written = clean(value?.value);
  return [role, name && `“${name}”`, written && `= ${written}`, states.length > 0 && `(${states.join(', ')})`]
    .filter(Boolean)
    .join(' ');
}

function clean(words: unknown): string {
  return (
    String(words ?? '')
      // The address and the hash of a loader, which are others in each build.
      .replace(/\/\d+\.\d+\.\d+\/loader/g, '/…/loader')
      .replace(/sha256-[\w+/]{43}=/g, 'sha256-…')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
