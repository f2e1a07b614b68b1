import {svelte} from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

export default defineConfig({
  plugins: [vue({template: {compilerOptions: {isCustomElement: (tag) => tag === 'cyber-17'}}}), svelte()],
  build: {
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      input: ['react', 'vue', 'svelte', 'angular', 'preact'].map((name) => `${name}.ts`),
      output: {entryFileNames: '[name].js'},
    },
  },
});
