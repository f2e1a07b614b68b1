export const create = (tag: string, properties: any, ...children: any[]): any => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
