import {parseArgs} from 'node:util';

import {inventDirectory} from '@cyber-17/api';
import {
  COLUMNS,
  ImportRefusedError,
  REQUIRED,
  UnknownFormatError,
  describeChange,
  importFile,
  readImportedDirectory,
  writeCsv,
} from '@cyber-17/api/import';

const USAGE = `npm run providers -- import FILE.csv|FILE.json [--dry-run]
npm run --silent providers -- export > FILE.csv

import takes a file as the new directory of providers, whole, or refuses it with line,
column and reason. --dry-run checks and compares, and writes nothing.

export writes the present directory (the invented one before any import) as
the table that import takes.

Columns: ${COLUMNS.map((column) => (REQUIRED.includes(column) ? column : `[${column}]`)).join(', ')}`;

/** `npm run providers`: 0 when the file was taken, 1 when it was refused, 2 when asked wrongly. */
function run(): number {
  const {values, positionals} = parseArgs({options: {'dry-run': {type: 'boolean'}}, allowPositionals: true});
  const [command, file, ...more] = positionals;
  if (command === 'export' && file === undefined) {
    process.stdout.write(writeCsv(readImportedDirectory()?.providers ?? inventDirectory()));
    return 0;
  }
  if (command !== 'import' || file === undefined || more.length > 0) {
    console.error(USAGE);
    return 2;
  }
  const isDryRun = values['dry-run'] ?? false;
  try {
    const change = importFile({file, isDryRun, now: new Date()});
    for (const line of describeChange(change)) console.log(line);
    console.log(
      isDryRun ? 'Nothing was written.' : 'Written. Publish it: npm run build:api, then docs/operate.md.',
    );
    return 0;
  } catch (error) {
    if (error instanceof ImportRefusedError) {
      for (const {message} of error.faults) console.error(message);
      console.error(`\n${error.faults.length} faults. Nothing was written.`);
    } else if (error instanceof UnknownFormatError || (error as NodeJS.ErrnoException).code === 'ENOENT') {
      console.error((error as Error).message);
    } else throw error;
    return 1;
  }
}

process.exitCode = run();
