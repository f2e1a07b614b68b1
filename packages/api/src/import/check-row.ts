import {audienceCell} from './cells/audience-cell.js';
import {dayCell} from './cells/day-cell.js';
import {departmentCell} from './cells/department-cell.js';
import {flagCell} from './cells/flag-cell.js';
import {identifierCell} from './cells/identifier-cell.js';
import {languageCell} from './cells/language-cell.js';
import {listCell} from './cells/list-cell.js';
import {localityCell, postcodeCell} from './cells/locality-cell.js';
import {phoneCell} from './cells/phone-cell.js';
import {specialityCell} from './cells/speciality-cell.js';
import {textCell} from './cells/text-cell.js';
import {webAddressCell} from './cells/web-address-cell.js';
import {faultAt} from './faults/import-fault.js';
import {RowReader} from './rows/row-reader.js';

import type {ImportFault} from './faults/import-fault.js';
import type {Row} from './rows/row.js';
import type {Provider} from '@cyber-17/protocol';

/**
 * Turns a row into a provider.
 *
 * @param today - The last day on which a label may start, `YYYY-MM-DD`.
 * @param faults - Collects everything that is wrong with the row.
 * @returns the provider, or `undefined` if anything is wrong.
 */
export function checkRow(row: Row, today: string, faults: ImportFault[]): Provider | undefined {
  const own: ImportFault[] = [];
  const reader = new RowReader(row, own);
  const {line} = row;

  const postcode = reader.required('postcode', postcodeCell);
  const city = reader.required('city', textCell(80));
  const locality = postcode && city ? reader.required('city', localityCell(postcode)) : undefined;
  const department = reader.optional('department', departmentCell);
  if (locality && department && department !== locality.department) {
    own.push(faultAt({line, column: 'department'}, 'department-mismatch', locality.department, department));
  }
  const labelled = reader.required('labelled', flagCell);
  const labelledSince = reader.optional('labelledSince', dayCell(today));
  if (labelledSince && labelled === false)
    own.push(faultAt({line, column: 'labelled'}, 'label-contradiction'));

  const serves = reader.optional('serves', listCell(departmentCell)) ?? [];
  const languages = reader.optional('languages', listCell(languageCell));
  const hours = reader.optional('hours', textCell(120));
  const url = reader.optional('url', webAddressCell);
  const read = {
    id: reader.required('id', identifierCell),
    name: reader.required('name', textCell(80)),
    city: locality?.city,
    department: locality?.department,
    serves: [...new Set([...serves, locality?.department])].sort(),
    remote: reader.required('remote', flagCell),
    audiences: reader.required('audiences', listCell(audienceCell)),
    specialities: reader.required('specialities', listCell(specialityCell)),
    labelled,
    ...(labelledSince && {labelledSince}),
    ...(languages && {languages}),
    ...(hours && {hours}),
    phone: reader.required('phone', phoneCell),
    ...(url && {url}),
  };
  faults.push(...own);
  // Without faults, every required value was read.
  return own.length > 0 ? undefined : (read as Provider);
}
