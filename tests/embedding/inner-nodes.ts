import type {CDPSession, Page, Protocol} from 'puppeteer-core';

type Node = Protocol.DOM.Node;

const below = (node: Node): readonly Node[] => [
  node,
  ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(below),
];

const attributeOf = ({attributes = []}: Node, name: string): string => {
  const at = attributes.findIndex((each, index) => index % 2 === 0 && each === name);
  return attributes[at + 1] ?? '';
};

/** What a page is made of, through closed roots: the names that others could know us by. */
export async function innerNodes(page: Page) {
  const client = await page.createCDPSession();
  const {root} = await client.send('DOM.getDocument', {depth: -1, pierce: true});
  const nodes = below(root);
  const words = (name: string) => [
    ...new Set(nodes.flatMap((node) => attributeOf(node, name).split(/\s+/)).filter(Boolean)),
  ];
  return {
    tags: [...new Set(nodes.map(({localName}) => localName).filter(Boolean))],
    classes: words('class'),
    ids: words('id'),
    hrefs: words('href'),
    /** Which selectors find something, in the page or in any shadow root. */
    async found(selectors: readonly string[]): Promise<readonly string[]> {
      const roots = [root, ...nodes.flatMap(({shadowRoots = []}) => shadowRoots)];
      const found = await Promise.all(roots.map((node) => foundIn(client, node, selectors)));
      return [...new Set(found.flat())];
    },
  };
}

async function foundIn(client: CDPSession, {backendNodeId}: Node, selectors: readonly string[]) {
  const {object} = await client.send('DOM.resolveNode', {backendNodeId});
  const {result} = await client.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    functionDeclaration: `function (...selectors) {
      return selectors.filter((each) => { try { return this.querySelector(each); } catch { return false; } });
    }`,
    arguments: selectors.map((value) => ({value})),
    returnByValue: true,
  });
  return result.value as readonly string[];
}
