import {readFileSync, readdirSync} from 'node:fs';

/**
 * Who may import whom. The one place where the table of the architecture is
 * code; `npm run boundaries` checks it, types included.
 *
 * `packages`: which packages of ours a package may import, by their published
 * names. `npm`: what it takes from npm at run time; tests may take more.
 */
const TABLE = {
  protocol: {packages: [], npm: []},
  content: {packages: ['protocol'], npm: []},
  diagnostic: {packages: ['protocol', 'content'], npm: ['xstate']},
  element: {packages: ['protocol'], npm: []},
  client: {packages: ['protocol', 'content'], npm: ['ky']},
  widget: {
    packages: ['protocol', 'element', 'content', 'diagnostic', 'client'],
    npm: ['lit', '@lit/context', 'xstate'],
  },
  loader: {packages: ['protocol', 'element'], npm: []},
  // Of the frameworks, types alone: those of its own entry for each.
  embed: {packages: ['protocol', 'element', 'loader'], npm: ['preact', 'react', 'svelte', 'vue']},
  api: {packages: ['protocol', 'content'], npm: ['csv-parse', 'hono', '@hono/node-server', 'zod']},
  operator: {packages: ['protocol', 'api'], npm: ['hono', '@hono/node-server', 'zod']},
  chat: {
    packages: ['protocol', 'operator'],
    npm: [
      '@hono/node-server',
      '@scure/bip39',
      'hono',
      'kysely',
      'lit',
      'openid-client',
      'pg',
      'prom-client',
      'ws',
    ],
  },
  site: {
    packages: ['protocol', 'content', 'diagnostic', 'embed'],
    npm: [
      '@fontsource',
      '@resvg/resvg-wasm',
      'bidi-js',
      'fflate',
      'fontkit',
      'highlight.js',
      'hono',
      'marked',
      'pdfkit',
      'uqr',
    ],
  },
};

/** Code that runs at build time only: it may take anything from npm. */
const BUILD_CODE = '^packages/(content/src/build|api/src/openapi)/';
const TEST_CODE = '\\.(test|stories)\\.ts$|/testing/';

const ofPackage = ([name, {packages, npm}]) => [
  {
    name: `${name}-imports`,
    comment: `packages/${name} may import: ${packages.join(', ') || 'no other package'}.`,
    severity: 'error',
    from: {path: `^packages/${name}/src/`},
    to: {
      path: '^node_modules/@cyber-17/',
      pathNot: `^node_modules/@cyber-17/(${[name, ...packages].join('|')})/`,
    },
  },
  {
    name: `${name}-npm`,
    comment: `packages/${name} may take from npm at run time: ${npm.join(', ') || 'nothing'}.`,
    severity: 'error',
    from: {path: `^packages/${name}/src/`, pathNot: [TEST_CODE, BUILD_CODE]},
    to: {path: 'node_modules/', pathNot: `node_modules/(@cyber-17|${npm.join('|') || '-'})/`},
  },
];

/** Files that packages publish under a name: other packages import them by it. */
const PUBLISHED = readdirSync('packages').flatMap((name) => {
  const {exports} = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'));
  return Object.values(exports).flatMap(({source}) =>
    source ? [`^packages/${name}/${source.slice(2).replaceAll('.', '\\.')}$`] : [],
  );
});

/** Files that something other than a relative import uses. */
const STARTED = [
  TEST_CODE,
  '\\.d\\.ts$',
  '\\.(config|mjs)',
  '^scripts/[^/]+\\.ts$',
  '^scripts/.*\\.js$',
  '^\\.storybook/(static|guides)/',
  '^tests/defences/(prove|prove/[^/]+)\\.ts$',
  '^tests/embedding/frameworks/',
  '^tests/packages/checks/',
  // Takes the place of another file in the build: see `imports` of the package.
  '\\.production\\.ts$',
  '^packages/((api|chat)/src/server/main|widget/src/chunks/cdn/[^/]+|loader/src/(loader|load-widget)|chat/src/(visitor/visitor|console/console)|site/src/browser/(page|counter|partners|search|worker))\\.ts$',
  ...PUBLISHED,
];

export default {
  forbidden: [
    ...Object.entries(TABLE).flatMap(ofPackage),
    {
      name: 'no-cycle',
      comment: 'Imports run in one direction, those of types too.',
      severity: 'error',
      from: {},
      to: {circular: true},
    },
    {
      name: 'no-orphan',
      comment: 'A file that nothing imports and nothing starts is dead.',
      severity: 'error',
      from: {orphan: true, pathNot: STARTED},
      to: {},
    },
    {
      name: 'published-names-only',
      comment: 'A package, a test or a script reaches another package by its published name.',
      severity: 'error',
      from: {path: '^(packages/([^/]+)|tests|scripts|examples|\\.storybook)/'},
      to: {path: '^packages/', pathNot: '^packages/$2/'},
    },
    {
      name: 'product-imports-product',
      comment: 'Packages know nothing of scripts and tests.',
      severity: 'error',
      from: {path: '^packages/'},
      to: {path: '^(scripts|tests|examples|\\.storybook)/'},
    },
    {
      name: 'scripts-before-tests',
      comment: 'Tests may use scripts, not the other way round.',
      severity: 'error',
      from: {path: '^scripts/'},
      to: {path: '^tests/'},
    },
    {
      name: 'not-unresolvable',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: {couldNotResolve: true, pathNot: '^(virtual:|mdast$|svelte/elements$)'},
    },
  ],
  options: {
    tsConfig: {fileName: 'tsconfig.base.json'},
    tsPreCompilationDeps: true,
    // A published name stays one: `node_modules/@cyber-17/…`, and not the folder behind it.
    preserveSymlinks: true,
    doNotFollow: {path: 'node_modules'},
    exclude: {path: '(^|/)(dist|\\.cache|node_modules/\\.cache)/'},
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
  },
};
