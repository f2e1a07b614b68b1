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
    marker: 'adopted-styles',
    without: "this.shadowRoot!.append(create('style', {textContent: styles}));",
    test: {file: POLICY_TEST, titles: ['the policy that our documentation']},
  },
  {
    promise: 'The loader passes its nonce on to the panel.',
    file: START,
    marker: 'loader-nonce',
    without: 'defineFrom(folder, undefined);',
    test: {file: POLICY_TEST, titles: ['a nonce alone']},
  },
  {
    promise: 'The panel passes the nonce on to its later files.',
    file: 'packages/widget/src/chunks/cdn/load-chunk.ts',
    marker: 'chunk-nonce',
    test: {file: POLICY_TEST, titles: ['a nonce alone']},
  },
  {
    promise: 'Under Trusted Types, scripts and templates pass through our policy.',
    file: LOADING,
    marker: 'trusted-types',
    without: 'Cyber17.policy ??= rules;',
    test: {file: TYPES_TEST, titles: ['one policy of ours']},
  },
  {
    promise: 'Under Trusted Types, no policy is created before a click.',
    file: LOADING,
    marker: 'late-policy',
    without: `const rules: Policy = {createHTML: (html) => html, createScriptURL: address};
  Cyber17.policy = self.trustedTypes?.createPolicy?.('cyber-17', rules);`,
    test: {file: TYPES_TEST, titles: ['a page that allows no Trusted Types policy']},
  },
  {
    promise: 'A page that already has a policy of Lit’s own name gets help.',
    file: 'scripts/build/rollup/lit-on-hostile-pages.ts',
    marker: 'lit-policy',
    without: "by: '$&'",
    test: {file: TYPES_TEST, titles: ['the host has made a policy']},
  },
  {
    promise: 'The page cannot use our policy, which turns any text into trusted HTML.',
    file: 'packages/widget/src/chunks/cdn/policy.ts',
    marker: 'policy-taken',
    test: {
      file: 'tests/cdn/embedded.test.ts',
      titles: ['the Trusted Types policy cannot be reached once the panel has taken it'],
    },
  },
  {
    promise: 'The page cannot use our policy once the panel has taken it.',
    file: 'packages/widget/src/chunks/cdn/policy.ts',
    marker: 'policy-taken',
    test: {
      file: 'tests/cdn/embedded.test.ts',
      titles: ['the Trusted Types policy cannot be reached once the panel has taken it'],
    },
  },
  {
    promise: 'The chat can be framed by a page that is isolated by COEP.',
    file: 'packages/operator/src/headers.ts',
    marker: 'chat-coep',
    test: {file: POLICY_TEST, titles: ['isolation by COEP and COOP']},
  },
  {
    promise: 'Without connect-src, the link and the numbers show.',
    file: 'packages/element/src/cyber-17.ts',
    marker: 'failed-load',
    test: {file: POLICY_TEST, titles: ['the link and the emergency numbers show if connect-src is missing']},
  },
  {
    promise: 'Without frame-src, the chat says that it does not answer, and who does.',
    file: 'packages/widget/src/views/chat/cyber-17-chat.ts',
    marker: 'silent-frame',
    test: {
      file: POLICY_TEST,
      titles: ['the chat reports that it cannot connect and lists other contacts if frame-src is missing'],
    },
  },
];
