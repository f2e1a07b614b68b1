/** A text with the digits of Arabic and Persian keyboards as those that postcodes are listed in. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
