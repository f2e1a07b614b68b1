/** Makes an element with its properties and children: no HTML is ever parsed. */
export function create<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<Record<keyof HTMLElementTagNameMap[K], unknown>>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
