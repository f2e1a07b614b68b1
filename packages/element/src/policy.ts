/** The one Trusted Types policy of the module, which the loader makes and the panel takes. */
export interface Policy {
  /** For Lit, whose templates hold no text of anybody's. */
  createHTML(html: string): string;

  /** The address of a file of this version: no other can be made. */
  createScriptURL(file: string): string;
}
