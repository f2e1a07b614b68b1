/** Where the documentation is, as pages. */
declare const DOCS_ADDRESS: string;

/** The pictures of the guides, by their path from `docs/`. */
const PICTURES = import.meta.glob<string>('../../docs/images/theme-*.png', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** A link or a picture of Markdown whose target is no whole address. */
const LEAD = /\]\((?![a-z]+:)([^)#]*)(#[^)]*)?\)/g;

/**
 * A guide of `docs/`, or one part of it, with links that lead out of Storybook.
 *
 * @param page the name of the guide: `integrate`
 * @param heading of the part
 */
export function guide(page: string, markdown: string, heading?: string): string {
  const text = heading === undefined ? markdown.replace(/^# .*\n/, '') : partOf(markdown, heading);
  return text.replaceAll(
    LEAD,
    (_, path: string, anchor = '') => `](${addressOf(path || `${page}.md`, anchor)})`,
  );
}

/** The address of a guide's page: `integrate`. */
export const docs = (page = '') => DOCS_ADDRESS + (page && `${page}/`);

function partOf(markdown: string, heading: string): string {
  const [, part] = `\n${markdown}`.split(`\n## ${heading}\n`);
  if (part === undefined) throw new RangeError(`Expected a heading “${heading}”, found none.`);
  return part.split('\n## ')[0]!;
}

function addressOf(path: string, anchor: string): string {
  const picture = PICTURES[`../../docs/${path}`];
  if (picture !== undefined) return picture;
  if (path.startsWith('../'))
    return `${docs()}repository/${path.slice('../'.length).replace(/\.md$/, '')}/${anchor}`;
  return docs(path.replace(/\.md$/, '')) + anchor;
}
