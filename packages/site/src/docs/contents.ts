import {isMarkdown} from './documents.js';

import type {Documents} from './documents.js';

/** Some documents for the same readers, in the order in which they are read. */
export interface Group {
  readonly title: string;
  readonly files: readonly string[];
}

const GROUPS: readonly Group[] = [
  {
    title: 'Put it on your site',
    files: [
      'docs/integrate.md',
      'docs/frameworks.md',
      'docs/theming.md',
      'docs/start-at.md',
      'docs/web-views.md',
      'docs/warnings.md',
      'docs/versions.md',
    ],
  },
  {
    title: 'Assess it',
    files: [
      'docs/security-for-partners.md',
      'docs/privacy-notice.md',
      'docs/privacy.md',
      'docs/threat-model.md',
      'docs/accessibility.md',
      'SECURITY.md',
    ],
  },
  {title: 'Run it', files: ['docs/operate.md', 'docs/chat.md']},
  {
    title: 'Write for it',
    files: ['docs/content.md', 'docs/words.md', 'docs/sources.md', 'docs/glossary.md'],
  },
  {
    title: 'Work on it',
    files: [
      'README.md',
      'CONTRIBUTING.md',
      'docs/architecture.md',
      'docs/lifecycle.md',
      'docs/views.md',
      'docs/extending.md',
      'docs/commands.md',
      'docs/decisions/README.md',
      'CHANGELOG.md',
    ],
  },
];

/** The list of contents. A document that no group names stands with the last ones. */
export function contentsOf({texts}: Documents): readonly Group[] {
  const named = new Set(GROUPS.flatMap(({files}) => files));
  const others = [...texts.keys()].filter(
    (file) => /^docs\/[^/]+$/.test(file) && isMarkdown(file) && !named.has(file),
  );
  return GROUPS.map(({title, files}, index) => {
    const there = files.filter((file) => texts.has(file));
    return {title, files: index === GROUPS.length - 1 ? [...there, ...others] : there};
  });
}
