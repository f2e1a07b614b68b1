import {afterAll, beforeAll, expect, test} from 'vitest';

import {install} from './support/installed.js';

import type {Installed} from './support/installed.js';

let installed: Installed;

beforeAll(async () => {
  installed = await install();
});

afterAll(() => installed.end());

const CONFIG = {
  target: 'ES2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: true,
};

/** Compiles one file in a folder that has nothing but installed packages. */
function compile(folder: string, file: string, text: string, options: object = {}) {
  installed.write(`${folder}/${file}`, text);
  installed.write(
    `${folder}/tsconfig.json`,
    JSON.stringify({compilerOptions: {...CONFIG, types: [], ...options}, files: [file]}),
  );
  return installed.tool('typescript/bin/tsc', ['-p', folder]);
}

/** What is `any` takes every `satisfies`: a line below must be refused in each. */
const EVENTS = `
  document.addEventListener('cyber-17-failed', ({reason}) => reason satisfies string);
  window.addEventListener('cyber-17-opened', (event) => event satisfies Event);
  document.body.addEventListener('cyber-17-closed', (event) => event satisfies Event);
  document.addEventListener('cyber-17-failed', (event) => {
    // @ts-expect-error: a reason is a string.
    event.reason satisfies number;
  });
  // @ts-expect-error: only a failure has a reason.
  window.addEventListener('cyber-17-opened', ({reason}) => reason);
  const help = document.querySelector('cyber-17');
  void help?.open({startAt: 'phishing'});
  help?.close();
  // @ts-expect-error: there is no such option.
  void help?.open({start: 'phishing'});
  // @ts-expect-error: what the loader uses is not for a page.
  Cyber17.load;`;

test.each(['bundler', 'nodenext'])(
  'the element, its methods and its events are typed under %s resolution, with the libraries checked too',
  async (moduleResolution) => {
    const text = `import {Cyber17, defineCyber17} from '@cyber-17/embed/element';
      import {defineCyber17 as defineHere} from '@cyber-17/embed/self-hosted';
      import {snippetOf} from '@cyber-17/embed/snippet';
      import {type Cyber17FailedEvent, type Mode} from '@cyber-17/embed';
      defineCyber17({nonce: 'abc'});
      defineHere({folder: '/help/'});
      // @ts-expect-error: the folder must be given.
      defineHere();
      'inline' satisfies Mode;
      ((event: Cyber17FailedEvent) => event.reason) satisfies (event: Cyber17FailedEvent) => string;
      snippetOf({origins: {cdn: '', api: '', chat: ''}, loading: {kind: 'moving'}, link: {href: '', text: ''}}).html satisfies string;
      ${EVENTS}`;
    const module = moduleResolution === 'nodenext' ? 'nodenext' : 'esnext';
    expect(
      await compile(moduleResolution, 'page.ts', text, {module, moduleResolution, skipLibCheck: false}),
    ).toBe('');
  },
);

test.each(['react', 'preact'])('JSX of %s knows the element, its attributes and its events', async (name) => {
  const text = `import '@cyber-17/embed';
    import type {} from '@cyber-17/embed/${name}';
    export const good = (
      <cyber-17 context="bank" mode="inline" start-at="phishing" shared lang="fr" class="help" hidden
        oncyber-17-failed={({reason}) => reason satisfies string} oncyber-17-opened={(event) => event satisfies Event}>
        <a slot="fallback" href="/help">Aide</a>
      </cyber-17>
    );
    // @ts-expect-error: there is no such context.
    export const context = <cyber-17 context="casino" />;
    // @ts-expect-error: there is no such attribute.
    export const attribute = <cyber-17 startAt="phishing" />;
    // @ts-expect-error: a reason is a string.
    export const reason = <cyber-17 oncyber-17-failed={({reason}) => reason satisfies number} />;`;
  const options = {jsx: 'react-jsx', jsxImportSource: name};
  expect(
    await compile(name, 'page.tsx', name === 'react' ? text.replace('class=', 'className=') : text, options),
  ).toBe('');
});

test('Svelte knows the element, its attributes and its events', async () => {
  const text = `import type {} from '@cyber-17/embed/svelte';
    import type {SvelteHTMLElements} from 'svelte/elements';
    type Props = SvelteHTMLElements['cyber-17'];
    export const good: Props = {context: 'bank', 'start-at': 'phishing', 'oncyber-17-failed': ({reason}) => reason satisfies string};
    // @ts-expect-error: there is no such context.
    export const context: Props = {context: 'casino'};
    // @ts-expect-error: a reason is a string.
    export const reason: Props = {'oncyber-17-failed': ({reason}) => reason satisfies number};`;
  expect(await compile('svelte', 'page.ts', text, {types: ['svelte']})).toBe('');
});

/** Angular compiles a listener of a template to this, and so knows the event under \`strictTemplates\`. */
test('the element is found by its tag name, which is how Angular and Lit type their templates', async () => {
  const text = `import '@cyber-17/embed';
    document.createElement('cyber-17').addEventListener('cyber-17-failed', ($event): any => $event.reason satisfies string);
    // @ts-expect-error: a reason is a string.
    document.createElement('cyber-17').addEventListener('cyber-17-failed', ($event): any => $event.reason satisfies number);`;
  expect(await compile('angular', 'page.ts', text)).toBe('');
});

test('the diagnostic and its graphs are typed', async () => {
  const text = `import packed from '@cyber-17/diagnostic/graphs/individual.fr.json' with {type: 'json'};
    import {begin, createDiagnostic, next, outcomeOf, unpack, type Outcome} from '@cyber-17/diagnostic';
    import {createActor} from 'xstate';
    const graph = unpack(packed);
    const talk = next(graph, begin(graph, {audience: 'individual'}), {type: 'answer.given', answers: ['message']});
    graph.questions[talk.asked ?? '']?.title satisfies string | undefined;
    const outcome: Outcome = outcomeOf(graph, {...talk, now: Date.now()});
    outcome.severity satisfies 'information' | 'serious' | 'critical';
    createActor(createDiagnostic(graph), {input: {audience: 'company'}}).start().send({type: 'answer.unknown'});
    // @ts-expect-error: there is no such event.
    next(graph, talk, {type: 'answer.guessed'});
    // @ts-expect-error: there is no such audience.
    begin(graph, {audience: 'robot'});`;
  const options = {module: 'nodenext', moduleResolution: 'nodenext'};
  expect(await compile('diagnostic', 'chatbot.ts', text, options)).toBe('');
});

test.each(['react', 'preact', 'angular', 'server-rendered', 'turbo', 'htmx'])(
  'the example for %s compiles under strict settings',
  async (name) => {
    expect(await installed.tool('typescript/bin/tsc', ['-p', installed.example(name)])).toBe('');
  },
);

test('the example for Vue compiles under strict settings, and its template knows the attributes', async () => {
  const folder = installed.example('vue');
  expect(await installed.tool('vue-tsc/bin/vue-tsc.js', ['--noEmit', '-p', folder])).toBe('');
  const page = 'vue/src/Help.vue';
  installed.write(
    page,
    `<script setup lang="ts">
    import '@cyber-17/embed';
    </script>
    <template><cyber-17 context="casino" /></template>`,
  );
  await expect(installed.tool('vue-tsc/bin/vue-tsc.js', ['--noEmit', '-p', folder])).rejects.toThrow(
    /casino/,
  );
});

test('the example for Svelte passes svelte-check, and its template knows the attributes and the events', async () => {
  const folder = installed.example('svelte');
  const check = () =>
    installed.tool('svelte-check/bin/svelte-check', ['--workspace', folder, '--fail-on-warnings']);
  expect(await check()).toMatch(/found 0 errors and 0 warnings/);
  // `any` would be a number as well.
  installed.write(
    'svelte/src/Help.svelte',
    `<script lang="ts">
      import '@cyber-17/embed';
    </script>
    <cyber-17 context="casino"></cyber-17>
    <cyber-17 oncyber-17-failed={({reason}) => reason satisfies number}></cyber-17>`,
  );
  await expect(check()).rejects.toThrow(/casino[^]*satisfy/);
});
