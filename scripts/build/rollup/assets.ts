import type {Plugin} from 'rollup';

/** Publishes files beside the chunks of a build: file name → content. */
export function assets(files: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'cyber-17-assets',
    generateBundle() {
      for (const [fileName, source] of Object.entries(files))
        this.emitFile({type: 'asset', fileName, source});
    },
  };
}
