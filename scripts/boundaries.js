/**
 * Who may import whom, and what each package takes from npm at run time. The
 * one place where the table of the design stands in code.
 *
 * @type {Readonly<Record<string, {packages: readonly string[], npm: readonly string[]}>>}
 */
export const BOUNDARIES = {
  protocol: {packages: [], npm: []},
  content: {packages: ['protocol'], npm: []},
  diagnostic: {packages: ['protocol', 'content'], npm: ['xstate']},
  element: {packages: ['protocol'], npm: []},
  widget: {
    packages: ['protocol', 'element', 'content', 'diagnostic'],
    npm: ['lit', '@lit/context', 'xstate', 'ky'],
  },
  loader: {packages: ['protocol', 'element'], npm: []},
  api: {packages: ['protocol', 'content'], npm: ['csv-parse']},
  chat: {packages: ['protocol'], npm: []},
};
