/** The module's only Trusted Types policy: the loader creates it, the panel takes it. */
export interface Policy {
  /** For Lit, whose templates contain no text from outside. */
  createHTML(html: string): string;

  /** The address of a file of this version; it makes no other address. */
  createScriptURL(file: string): string;
}
