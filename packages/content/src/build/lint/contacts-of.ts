import {UnsupportedMarkdownError, compileMarkdown, contactsIn} from '../compile/markdown.js';

/** The ids of the contacts that a text names in braces; none where its Markdown is wrong. */
export function contactsOf(text = ''): readonly string[] {
  try {
    return contactsIn(compileMarkdown(text));
  } catch (error) {
    // The rule `references` reports it.
    if (error instanceof UnsupportedMarkdownError) return [];
    throw error;
  }
}
