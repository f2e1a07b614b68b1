import {fileURLToPath} from 'node:url';

import {build} from 'vite';

/**
 * A page's own script bundled with its library, in one file, as a
 * bundler sends it in development: React's StrictMode mounts twice only there.
 */
export async function bundled(name: 'angular' | 'react' | 'vue'): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"development"'},
    // The one that compiles templates in the page.
    resolve: {alias: {vue: 'vue/dist/vue.esm-bundler.js'}},
    build: {
      write: false,
      minify: false,
      lib: {entry: fileURLToPath(new URL(`${name}.ts`, import.meta.url)), formats: ['es']},
    },
  });
  const [{output}] = made as unknown as [{output: readonly [{code: string}]}];
  return output[0].code;
}
