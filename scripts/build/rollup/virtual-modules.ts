import type {Plugin} from 'rollup';

/**
 * Serves modules that exist only in the build: what it knows, compiled in.
 * Each value of `modules` gives the exports of `virtual:cyber-17/<name>`.
 */
export function virtualModules(modules: Readonly<Record<string, () => object>>): Plugin {
  const prefix = 'virtual:cyber-17/';
  return {
    name: 'cyber-17-virtual-modules',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const exports = modules[id.slice(prefix.length + 1)];
      if (!exports) return this.error(`No virtual module is named "${id.slice(1)}".`);
      return Object.entries(exports())
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
