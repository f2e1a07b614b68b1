/** The elements that are in a document, those inside other components as well. */
export const present = new Set<Element>();
