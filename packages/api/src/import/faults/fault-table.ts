/** What was expected in a file of providers, and what was found. */
interface Finding {
  readonly expected: string;
  readonly found: string;
}

/** Everything that can be wrong in a file of providers, by code. */
export const FAULTS = {
  /** A JSON value is not text, a boolean or a list of texts. */
  'cell-type': (found: string) => ({expected: 'text, a boolean or a list of texts', found}),
  /** The city is not one of those at the postcode. */
  city: (names: readonly string[], found: string) => ({
    expected: `one of ${names.join(', ')}`,
    found: `“${found}”`,
  }),
  /** A text contains an invisible character, or one that changes the direction of the text. */
  'control-character': (code: number) => ({
    expected: 'visible characters',
    found: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
  }),
  /** A page of the directory would have more entries than the widget accepts. */
  'crowded-page': (department: string, most: number, found: number) => ({
    expected: `at most ${most} providers on the page ${department}`,
    found: String(found),
  }),
  /** A quote is opened or closed in the wrong place. */
  'csv-syntax': (code: string) => ({expected: 'a table in CSV', found: code}),
  /** The department is not that of the commune. */
  'department-mismatch': (expected: string, found: string) => ({
    expected: `${expected}, where the commune lies`,
    found: `“${found}”`,
  }),
  /** The file has no provider: importing it would empty the directory. */
  'empty-directory': () => ({expected: 'at least one provider', found: 'none'}),
  /** A yes-or-no value is neither. */
  flag: (found: string) => ({expected: 'yes or no', found: `“${found}”`}),
  /** The label would start after today. */
  'future-label': (today: string, found: string) => ({expected: `a day up to ${today}`, found: `“${found}”`}),
  /** The text was saved in UTF-8 and read in another encoding on its way. */
  'garbled-text': (found: string) => ({
    expected: 'text in UTF-8 (open the table as “UTF-8”, and save it as “CSV UTF-8”)',
    found: `“${found}”`,
  }),
  /** The identifier is not a SIRET with a valid key, nor a name chosen by the operator. */
  identifier: (found: string) => ({
    expected: 'a SIRET (14 digits with a right key) or a name in a-z, 0-9 and -, at most 40',
    found: `“${found}”`,
  }),
  /** The file is not JSON, or not an array of objects. */
  'json-syntax': (reason: string) => ({expected: 'an array of objects in JSON', found: reason}),
  /** There is a date for a label that the provider does not hold. */
  'label-contradiction': () => ({expected: 'labelled to be yes, because there is a date', found: 'no'}),
  /** The date of the label is not a day of the calendar. */
  'label-date': (found: string) => ({expected: 'a day, YYYY-MM-DD', found: `“${found}”`}),
  /** A language is not a BCP 47 primary subtag. */
  language: (found: string) => ({expected: 'two or three letters, like fr', found: `“${found}”`}),
  /** A text is longer than the widget accepts. */
  'long-text': (most: number, found: number) => ({
    expected: `at most ${most} characters`,
    found: String(found),
  }),
  /** A column that every row needs is missing. */
  'missing-column': (column: string, present: readonly string[]) => ({
    expected: `a column “${column}”`,
    found: `${present.join(', ') || 'no column'}`,
  }),
  /** A value that every provider needs is empty. */
  'missing-value': () => ({expected: 'a value', found: 'nothing'}),
  /** The phone number cannot be dialled. */
  phone: (found: string) => ({expected: 'ten digits from 0, or + and a country code', found: `“${found}”`}),
  /** A column appears twice. */
  'repeated-column': () => ({expected: 'each column once', found: 'it twice'}),
  /** Two providers have the same identifier. */
  'repeated-identifier': (first: number, found: string) => ({
    expected: `each identifier once (first on line ${first})`,
    found: `“${found}”`,
  }),
  /** Two providers in one city have the same name. */
  'repeated-name': (first: number, found: string) => ({
    expected: `each name once in a city (first on line ${first})`,
    found: `“${found}”`,
  }),
  /** A row has more or fewer cells than the header. */
  'row-width': (expected: number, found: number) => ({expected: `${expected} cells`, found: String(found)}),
  /** An audience is not one of ours. */
  'unknown-audience': (known: readonly string[], found: string) => ({
    expected: `one of ${known.join(', ')}`,
    found: `“${found}”`,
  }),
  /** A column is not one of ours. */
  'unknown-column': (column: string, known: readonly string[]) => ({
    expected: `one of ${known.join(', ')}`,
    found: `“${column}”`,
  }),
  /** A department does not exist. */
  'unknown-department': (found: string) => ({
    expected: 'the code of a department, like 35, 2A or 974',
    found: `“${found}”`,
  }),
  /** A postcode does not belong to a commune. */
  'unknown-postcode': (found: string) => ({
    expected: 'the postcode of a commune (not a CEDEX)',
    found: `“${found}”`,
  }),
  /** A speciality is not one of ours. */
  'unknown-speciality': (known: readonly string[], found: string) => ({
    expected: `one of ${known.join(', ')}`,
    found: `“${found}”`,
  }),
  /** The file is not encoded in UTF-8. */
  'unreadable-text': () => ({
    expected: 'text in UTF-8 (“CSV UTF-8” in a spreadsheet)',
    found: 'bytes that are not',
  }),
  /** The web address is not safe to link to. */
  'web-address': (found: string) => ({
    expected: 'an https address without a user name, at most 200 characters',
    found: `“${found}”`,
  }),
} as const satisfies Readonly<Record<string, (...facts: never[]) => Finding>>;

export type FaultCode = keyof typeof FAULTS;
