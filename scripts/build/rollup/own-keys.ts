import type {Plugin} from 'rollup';

/**
 * Makes xstate at home in pages of others. It goes through objects by `for…in`,
 * which finds what a page put on the prototype of Object; it asks for a console
 * as soon as it is loaded; the `Array.from` of Prototype.js and of MooTools makes
 * no list of a set; and the `bind` of MooTools 1.2, which 1.4 still brings along,
 * takes no argument but the first.
 */
export function ownKeys(): Plugin {
  return {
    name: 'own-keys',
    transform(code, id) {
      if (!/node_modules\/xstate\//.test(id)) return undefined;
      const mended = code
        .replace(/for \(const (\w+) in ([\w.]+)\)/g, 'for (const $1 of Object.keys($2))')
        .replaceAll('Array.from(', '((list) => [...list])(')
        .replace(/\b(\w+\.\w+)\.bind\(null, (\w+(?:, \w+)*)\)/g, '(() => $1($2))')
        .replace('console.log.bind(console)', '() => {}');
      return {code: mended, map: null};
    },
  };
}
