type Tags = HTMLElementTagNameMap;

/** Makes an element with its properties and children: no HTML is ever parsed. */
export const create = <K extends keyof Tags>(
  tag: K,
  properties: Partial<Record<keyof Tags[K], unknown>>,
  ...children: (Node | string)[]
): Tags[K] => {
  const element = document.createElement(tag);
  element.append(...children);
  return Object.assign(element, properties);
};
