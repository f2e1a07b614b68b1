import type {Plugin} from 'rollup';

/**
 * Puts a module that imports and exports nothing into a block, so that it runs
 * as a classic script and leaves no name behind: `const`, `let` and `class` end
 * with it. A function around it would cost ten bytes more.
 */
export function inBlock(): Plugin {
  return {
    name: 'cyber-17-in-block',
    renderChunk(code, {imports, exports, fileName}) {
      if (imports.length > 0 || exports.length > 0) {
        this.error(`Expected ${fileName} to import and export nothing.`);
      }
      // The names of these a block does not keep to itself.
      const isLeft = this.parse(code).body.some(
        (each) =>
          each.type === 'FunctionDeclaration' || (each.type === 'VariableDeclaration' && each.kind === 'var'),
      );
      if (isLeft) this.error(`Expected no var and no function at the top of ${fileName}.`);
      return {code: `{${code.trim().replace(/;$/, '')}}`, map: null};
    },
  };
}
