/** What nobody should send, and many type by mistake. */
export type Secret = 'card-number' | 'password' | 'code';

/**
 * Names of a password in the languages of the page, and then what could be one. One run of spaces
 * is matched in one place only: shared between several, a gap of some hundred stops the page.
 */
const PASSWORD =
  /(?:mots? de passe|mdp|code (?:secret|pin|confidentiel)|pass ?(?:word|code)|pin(?: code)?|كلمة (?:السر|المرور)|الرقم السري)\s*(?:(?:est|is|هي|هو)\s*)?(?:[:=]\s*)?(?:["'«“]\s*)?(\S{4,})/giu;

/** A code of four to eight digits, after what says that it is one; a postcode and its like are no secret. */
const CODE =
  /(?:^|[^\p{L}])(?:codes?|otp|رمز|الرمز)(?! (?:postal|postaux|promo|barre|naf|ape|insee|guichet|erreur|d.erreur|error))[^\p{N}.!?\n]{1,40}(?:\d[ -]?){3,7}\d(?!\p{N})/iu;

/** A whole run of digits, however they are spaced. No look-behind: it stops the page in an older Safari. */
const RUN = /\d(?:[ \u00A0\u202F.-]?\d){12,}/g;

/** When a card ends, as month and year, or as the month alone before a slash. */
const DATE = '(?: (?:0[1-9]|1[0-2])(?: ?(?:20)?\\d\\d)?)';

/** A number in the groups that are printed on cards, with its date and its code at most. */
const PRINTED = [
  new RegExp(`^(\\d{4} \\d{4} \\d{4} \\d{4})(?:${DATE}(?: \\d{3})?| \\d{3}${DATE}?)?$`),
  new RegExp(`^(\\d{4} \\d{6} \\d{4,5})(?:${DATE}(?: \\d{4})?| \\d{4}${DATE}?)?$`),
];
/** More groups than these are no card with a date and a code. */
const MOST_GROUPS = 8;

/** Recognises a card number, a password or a code in what is about to be sent. */
export function secretIn(text: string): Secret | undefined {
  if (hasCardNumber(text)) return 'card-number';
  for (const [, word = ''] of text.matchAll(PASSWORD)) {
    // «mon mot de passe marche» is none: one has a digit, or a sign, or capitals inside.
    if (/\d|[^\p{L}\p{M}\s.,;:!?'’"»”)-]|\p{Ll}\p{Lu}/u.test(word)) return 'password';
  }
  return CODE.test(text) ? 'code' : undefined;
}

function hasCardNumber(text: string): boolean {
  return [...text.matchAll(RUN)].some(({0: run, index}) => {
    const groups = run.split(/\D/);
    const isIban = groups[0]!.length === 2 && /[A-Z]{2}$/i.test(text.slice(0, index));
    return isCardNumber(groups.join('')) || (!isIban && isCardAmong(groups));
  });
}

/**
 * Whether a card is among other numbers, where it must look like one: beside its date, its code or
 * a telephone number, but not inside a longer row of fours, such as the number of an account.
 */
function isCardAmong(groups: readonly string[]): boolean {
  return groups.some((group, index) => {
    if (!/^[2-6]/.test(group)) return false;
    if (isCardNumber(group)) return true;
    if (groups[index - 1]?.length === 4) return false;
    const rest = groups.slice(index, index + MOST_GROUPS).join(' ');
    return PRINTED.some((shape) => isCardNumber((shape.exec(rest)?.[1] ?? '').replaceAll(' ', '')));
  });
}

/** Thirteen to nineteen digits, an IBAN has more, with the check digit of Luhn. */
function isCardNumber(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return digits.length >= 13 && digits.length <= 19 && sum % 10 === 0 && !/^(\d)\1+$/.test(digits);
}
