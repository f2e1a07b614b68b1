/** What nobody should send, and many type by mistake. */
export type Secret = 'card-number' | 'password';

/** Names of a password in the languages of the page, and then what could be one. */
const PASSWORD =
  /(?:mots? de passe|mdp|code (?:secret|pin|confidentiel)|pass ?(?:word|code)|pin(?: code)?|كلمة (?:السر|المرور)|الرقم السري)\s*(?:est|is|هي|هو)?\s*[:=]?\s*["'«“]?\s*(\S{4,})/giu;

/** A whole run of digits, however they are spaced. No look-behind: it stops the page in an older Safari. */
const RUN = /\d(?:[ \u00A0\u202F.-]?\d){12,}/g;

/** Recognises a card number or a password in what is about to be sent. */
export function secretIn(text: string): Secret | undefined {
  if (hasCardNumber(text)) return 'card-number';
  for (const [, word = ''] of text.matchAll(PASSWORD)) {
    // «mon mot de passe marche» is none: one has a digit, or a sign, or capitals inside.
    if (/\d|[^\p{L}\p{M}\s.,;:!?'’"»”)-]|\p{Ll}\p{Lu}/u.test(word)) return 'password';
  }
  return undefined;
}

function hasCardNumber(text: string): boolean {
  return [...text.matchAll(RUN)].some(([run]) => isCardNumber(run.replace(/\D/g, '')));
}

/** Thirteen to nineteen digits, an IBAN has more, with the check digit of Luhn. */
function isCardNumber(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return digits.length <= 19 && sum % 10 === 0 && !/^(\d)\1+$/.test(digits);
}
