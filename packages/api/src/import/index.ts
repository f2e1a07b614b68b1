export {changeBetween, type Change, type ChangedProvider} from './change.js';
export {COLUMNS, REQUIRED, type Column} from './rows/columns.js';
export {describeChange} from './describe-change.js';
export {
  DIRECTORY_FILE,
  readImportedDirectory,
  writeImportedDirectory,
  type ImportedDirectory,
} from './directory-file.js';
export {ImportFault} from './faults/import-fault.js';
export {ImportRefusedError} from './faults/import-refused-error.js';
export {UnknownFormatError} from './faults/unknown-format-error.js';
export {importFile, type ImportRequest} from './import-file.js';
export {readDirectory} from './read-directory.js';
export {writeCsv} from './write-csv.js';
