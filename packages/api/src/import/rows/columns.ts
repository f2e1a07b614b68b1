/** The columns of a CSV, the keys of an object in JSON. */
export const COLUMNS = [
  'id',
  'name',
  'city',
  'postcode',
  'department',
  'serves',
  'remote',
  'audiences',
  'specialities',
  'labelled',
  'labelledSince',
  'languages',
  'hours',
  'phone',
  'url',
] as const;

/** Name of a column. */
export type Column = (typeof COLUMNS)[number];

/** Columns that may be absent, or empty in a row. */
const OPTIONAL: readonly Column[] = ['department', 'serves', 'labelledSince', 'languages', 'hours', 'url'];

/** Columns that every row must fill. */
export const REQUIRED: readonly Column[] = COLUMNS.filter((column) => !OPTIONAL.includes(column));

/** Whether a name is that of a column. */
export function isColumn(name: string): name is Column {
  return (COLUMNS as readonly string[]).includes(name);
}
