import type {Defence} from './defence.js';

/** The public site. */
export const SITE_PAGES: readonly Defence[] = [
  {
    promise: 'Steps of the journey become entries of the history on the operator’s own page only.',
    file: 'packages/widget/src/history/cyber-17-history.ts',
    marker: 'own-history',
    test: {
      file: 'packages/widget/src/history/cyber-17-history.test.ts',
      titles: ['adds no entry to the history of another page'],
    },
  },
  {
    promise: 'The steps of answers that are gone cannot be walked through again.',
    file: 'packages/site/src/browser/counter.ts',
    marker: 'stale-steps',
    test: {
      file: 'tests/e2e/site.test.ts',
      titles: ['Back from the page of the quick exit passes over every answer'],
    },
  },
  {
    promise: 'A page of the site that is older than its advice is valid says so.',
    file: 'packages/site/src/browser/page.ts',
    marker: 'site-outdated',
    test: {
      file: 'tests/e2e/site.test.ts',
      titles: ['a page older than its advice is valid says since when'],
    },
  },
  {
    promise: 'No technician is always before its equals.',
    file: 'packages/site/src/advice/providers-in.ts',
    marker: 'site-fair-order',
    change: [' || a.draw - b.draw', ''],
    test: {
      file: 'packages/site/src/advice/providers-in.test.ts',
      titles: ['no provider is before its equals at every publication'],
    },
  },
  {
    promise: 'A colour that a partner writes cannot be more than a colour.',
    file: 'packages/site/src/snippet/options.ts',
    marker: 'snippet-accent',
    change: ['ACCENT.test(accent) ? accent.toLowerCase() : undefined', 'accent.toLowerCase() || undefined'],
    test: {
      file: 'packages/site/src/snippet/snippet.test.ts',
      titles: ['takes a colour and nothing that only looks like one'],
    },
  },
  {
    promise: 'The words of a partner’s button are no markup of the snippet.',
    file: 'packages/site/src/snippet/markup.ts',
    marker: 'snippet-words',
    change: [".replaceAll('<', '&lt;')", ''],
    test: {
      file: 'packages/site/src/snippet/snippet.test.ts',
      titles: ['cannot be left by the words of a button'],
    },
  },
  {
    promise: 'The words of a partner’s button end no string and no script of the snippet.',
    file: 'packages/site/src/snippet/inserted.ts',
    marker: 'snippet-script',
    change: [".replaceAll('<', '\\\\x3c')", ''],
    test: {
      file: 'packages/site/src/snippet/snippet.test.ts',
      titles: ['cannot be left by the words of a button'],
    },
  },
  {
    promise: 'A contact that the operator withdrew is on no page of the site.',
    file: 'packages/site/src/site-language.ts',
    marker: 'site-withdrawn',
    test: {
      file: 'packages/site/src/build-site.test.ts',
      titles: ['a contact that the operator withdrew is on no page'],
    },
  },
  {
    promise: 'A number that the operator withdrew is in no sentence of the site.',
    file: 'packages/site/src/site-language.ts',
    marker: 'site-sentences',
    without: 'this.compiled = input.compiled[lang];',
    test: {
      file: 'packages/site/src/build-site.test.ts',
      titles: ['a number that the operator withdrew is in no sentence, however it is spaced'],
    },
  },
  {
    promise: 'The tab and the history do not show whom somebody fears.',
    file: 'packages/site/src/pages/situation.ts',
    marker: 'site-private-title',
    change: ["isHidden ? language.word('start.discreet-name') : conclusion.title", 'conclusion.title'],
    test: {
      file: 'packages/site/src/build-site.test.ts',
      titles: ['a page about a person who may be watched has a title that gives nothing away'],
    },
  },
  {
    promise: 'Nothing is fetched between the first key in the search of the site and what is found.',
    file: 'packages/site/src/browser/search.ts',
    marker: 'search-before-writing',
    test: {
      file: 'tests/e2e/site-search.test.ts',
      titles: ['understands a sentence, and nothing of it leaves the page'],
    },
  },
  {
    promise: 'The search of the site understands with nothing but what was built.',
    file: 'packages/site/src/browser/load-model.ts',
    marker: 'search-integrity',
    change: ['integrity, ', ''],
    test: {
      file: 'packages/site/src/browser/load-model.test.ts',
      titles: ['asks for a model with its hash, and without saying from which page'],
    },
  },
  {
    promise: 'Who writes of danger into the search of the site sees the numbers.',
    file: 'packages/site/src/browser/search.ts',
    marker: 'search-danger',
    test: {
      file: 'tests/e2e/site-search.test.ts',
      titles: ['shows the numbers where a text speaks of danger'],
    },
  },
  {
    promise: 'No spelling service, completion or password manager reads what is searched for.',
    file: 'packages/site/src/parts/search.ts',
    marker: 'search-attributes',
    change: ['spellcheck="false"', ''],
    test: {
      file: 'packages/site/src/build-site.test.ts',
      titles: ['gives what is searched for to nothing that corrects, completes or keeps it'],
    },
  },
];
