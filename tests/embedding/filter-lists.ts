import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

import {FiltersEngine} from '@ghostery/adblocker';

/**
 * The lists of AdGuard's extension, by number, each with that of EasyList which
 * it contains: advertisements (with EasyList), trackers (with EasyPrivacy), social
 * media, French (with Liste FR), parameters, cookie notices, pop-ups, app banners,
 * other annoyances, and widgets, which are chats and assistants of third parties.
 */
const LISTS = [2, 3, 4, 16, 17, 18, 19, 20, 21, 22];

const {resolve} = createRequire(import.meta.url);

/** A list as its authors write it, which comes beside what the extension made of it. */
function readList(number: number): string {
  const folder = resolve('@adguard/dnr-rulesets/package.json').replace(
    'package.json',
    'dist/filters/declarative',
  );
  const file = `${folder}/ruleset_${number}/ruleset_${number}.json`;
  const [first] = JSON.parse(readFileSync(file, 'utf8')) as [{metadata: {rawFilterList: string}}];
  return first.metadata.rawFilterList;
}

/** A blocker with every list switched on. */
export const blocker = (): FiltersEngine => FiltersEngine.parse(LISTS.map(readList).join('\n'));
