import {defineConfig} from 'vitest/config';

/** Packages source modules, not yesterday's build. */
const ssr = {resolve: {conditions: ['source', 'node', 'import', 'default'], externalConditions: ['source']}};

/** `import` would also be a condition of what Node requires: pg's pool has another form for it. */
const ssrOfChat = {resolve: {conditions: ['source', 'node'], externalConditions: ['source']}};

export default defineConfig({
  test: {
    projects: [
      {
        ssr,
        test: {
          name: 'unit',
          // Files of a worker share their modules, and so one compiled knowledge base.
          isolate: false,
          // Some walk every way through the graph, beside others, on two cores.
          testTimeout: 20_000,
          include: [
            'packages/{protocol,content,diagnostic,client,api,operator,site,embed}/src/**/*.test.ts',
            'packages/chat/src/{client,page,server}/**/*.test.ts',
            'packages/chat/src/visitor/talk/**/*.test.ts',
            'packages/chat/src/console/desk/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/defences/*.test.ts',
          ],
        },
      },
      {
        ssr,
        test: {
          name: 'e2e',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{smoke,stories,defences,chat}/**'],
          // Two files at a time, each with origins on ports of its own.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        ssr: ssrOfChat,
        test: {
          name: 'chat',
          include: ['tests/chat/**/*.test.ts'],
          // Each file has a PostgreSQL of its own.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ssr: ssrOfChat,
        test: {
          name: 'smoke',
          include: ['tests/smoke/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        ssr,
        test: {
          name: 'stories',
          include: ['tests/stories/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
