import {defineConfig} from 'vite';

// The compiler of templates is in the page: see src/main.ts.
export default defineConfig({build: {chunkSizeWarningLimit: 2_000}});
