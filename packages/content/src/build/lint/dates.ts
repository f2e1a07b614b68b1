import type {Fault} from '../source/fault.js';
import type {KeyPath, SourceFile} from '../source/source-file.js';
import type {Rule} from './rule.js';

const DAY_MS = 86_400_000;

/** A fact was checked on a day that exists, and is not in the future. */
export const dates: Rule = (source) => {
  const faults: Fault[] = [];
  // Somewhere it is tomorrow already.
  const latest = Date.now() + DAY_MS;

  function check(file: SourceFile, day: string | undefined, at: KeyPath) {
    if (day === undefined) return;
    const moment = Date.parse(day);
    const isReal = !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day);
    if (!isReal) faults.push(file.fault('date', at, 'a day of the calendar', day));
    else if (moment > latest) faults.push(file.fault('date', at, 'a day that has come', day));
  }

  const {channels, csirts, deadlines, complaints, checked} = source;
  for (const {file, value} of Object.values(channels)) check(file, value.verifiedOn, ['verifiedOn']);
  csirts.value.forEach(({verifiedOn}, index) => check(csirts.file, verifiedOn, [index, 'verifiedOn']));
  for (const [id, {verifiedOn}] of Object.entries(deadlines.value))
    check(deadlines.file, verifiedOn, [id, 'verifiedOn']);
  complaints.value.forEach(({verifiedOn}, index) =>
    check(complaints.file, verifiedOn, [index, 'verifiedOn']),
  );
  const {facts, ...days} = checked.value;
  for (const [key, day] of Object.entries(days)) check(checked.file, day, [key]);
  for (const [key, day] of Object.entries(facts)) check(checked.file, day, ['facts', key]);
  return faults;
};
