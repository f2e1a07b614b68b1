import type {Defence} from './defence.js';

const START = 'packages/loader/src/start.ts';
const LOADING = 'packages/loader/src/loading.ts';
const POLICY_TEST = 'tests/embedding/policy.test.ts';
const TYPES_TEST = 'tests/embedding/trusted-types.test.ts';

/** Under the policies of the page. */
export const POLICY: readonly Defence[] = [
  {
    promise: 'The launcher needs nothing in style-src.',
    file: 'packages/element/src/cyber-17.ts',
    text: 'this.shadowRoot!.adoptedStyleSheets = [sheet];',
    without: "this.shadowRoot!.append(create('style', {textContent: styles}));",
    test: {file: POLICY_TEST, titles: ['the policy that our documentation']},
  },
  {
    promise: 'The loader hands its nonce on to the panel.',
    file: START,
    text: 'provideLoading(folder + code, script?.nonce);',
    without: 'provideLoading(folder + code, undefined);',
    test: {file: POLICY_TEST, titles: ['a nonce alone']},
  },
  {
    promise: 'The panel hands the nonce on to its later files.',
    file: 'packages/widget/src/chunks/cdn/load-chunk.ts',
    text: '  if (own?.nonce) script.nonce = own.nonce;\n',
    without: '',
    test: {file: POLICY_TEST, titles: ['a nonce alone']},
  },
  {
    promise: 'Under Trusted Types, scripts and templates come by a policy.',
    file: LOADING,
    text: "Cyber17.policy ??= self.trustedTypes?.createPolicy?.('cyber-17', rules) ?? rules;",
    without: 'Cyber17.policy ??= rules;',
    test: {file: TYPES_TEST, titles: ['one policy of ours']},
  },
  {
    promise: 'Under Trusted Types, no policy is made before a click.',
    file: LOADING,
    text: 'let isWarm = false;',
    without: "let isWarm = false;\n  Cyber17.policy = self.trustedTypes?.createPolicy?.('cyber-17', rules);",
    test: {file: TYPES_TEST, titles: ['a page that allows no Trusted Types policy']},
  },
  {
    promise: 'A page that has a policy of Lit’s own name already gets help.',
    file: 'scripts/build/rollup/lit-on-hostile-pages.ts',
    text: "by: 'cyber17Policy'",
    without: "by: '$&'",
    test: {file: TYPES_TEST, titles: ['the host has made a policy']},
  },
  {
    promise: 'Our policy, which makes any text into trusted HTML, is out of reach of the page.',
    file: 'packages/widget/src/chunks/cdn/policy.ts',
    text: "Object.defineProperty(facade, 'policy', {get() {}});",
    without: '',
    test: {
      file: 'tests/cdn/embedded.test.ts',
      titles: ['the Trusted Types policy cannot be reached once the panel has taken it'],
    },
  },
  {
    promise: 'Our policy is out of reach of the page once the panel has it.',
    file: 'packages/widget/src/chunks/cdn/policy.ts',
    text: "Object.defineProperty(facade, 'policy', {get() {}});",
    without: '',
    test: {
      file: 'tests/cdn/embedded.test.ts',
      titles: ['the Trusted Types policy cannot be reached once the panel has taken it'],
    },
  },
  {
    promise: 'The chat may stand in a page that is isolated by COEP.',
    file: 'packages/operator/src/headers.ts',
    text: "    'Cross-Origin-Embedder-Policy': 'require-corp',\n",
    without: '',
    test: {file: POLICY_TEST, titles: ['isolation by COEP and COOP']},
  },
  {
    promise: 'Without connect-src, the link and the numbers show.',
    file: 'packages/element/src/cyber-17.ts',
    text: "showFallback(this.#fallback, 'load');",
    without: '',
    test: {file: POLICY_TEST, titles: ['the link and the emergency numbers show if connect-src is missing']},
  },
  {
    promise: 'Without frame-src, the chat says that it does not answer, and who does.',
    file: 'packages/widget/src/views/chat/cyber-17-chat.ts',
    text: "this.#frameTimeout = setTimeout(() => (this.standing = 'silent'), FRAME_TIMEOUT_MS);",
    without: '',
    test: {
      file: POLICY_TEST,
      titles: ['the chat reports that it cannot connect and lists other contacts if frame-src is missing'],
    },
  },
];
