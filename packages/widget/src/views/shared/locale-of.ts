/**
 * The locale that dates are written in. Arabic has digits of its own, which
 * some browsers choose: everything else here has those of the telephone.
 */
export function localeOf(lang: string): string {
  return `${lang}-u-nu-latn`;
}
