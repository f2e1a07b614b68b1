/** What a page may write on the element, and `open`, which it may read. The script tag passes these on, and no others. */
export const ATTRIBUTE_NAMES = 'mode lang audience start-at context theme position shared partner open'.split(
  ' ',
);
