import type {Fault} from '../source/fault.js';
import type {Rule} from './rule.js';

/** The fewest phrases by which a conclusion is recognised in a text. */
const FEWEST = 8;

/** What people say: of conclusions that exist, of each of them, with slots that exist, each phrase once. */
export const phrases: Rule = ({phrases: all, phrasing, danger, threats, outcomes}) => {
  const faults: Fault[] = [];
  const {slots} = phrasing.value;
  const heard = new Map<string, string>();
  for (const [id, {file, value}] of Object.entries(all)) {
    if (!(id in threats) && !(id in outcomes))
      faults.push(file.fault('phrases', [], 'the name of a threat or an outcome', id));
    for (const lang of ['fr', 'en'] as const) {
      if (value[lang].length < FEWEST)
        faults.push(file.fault('phrases', [lang], `${FEWEST} phrases or more`, String(value[lang].length)));
      value[lang].forEach((phrase, index) => {
        const at = [lang, index];
        const before = heard.get(phrase);
        if (before !== undefined)
          faults.push(file.fault('phrases', at, `a phrase that ${before} does not hold`, phrase));
        heard.set(phrase, id);
        if (phrase.split('{').length !== phrase.split('}').length)
          faults.push(file.fault('phrases', at, 'as many } as {', phrase));
        for (const [, name = ''] of phrase.matchAll(/\{([A-Z]{3,})\}/g))
          if (!Object.hasOwn(slots, name))
            faults.push(file.fault('phrases', at, 'a slot of phrasing.yaml', name));
      });
    }
  }
  for (const id of Object.keys(phrasing.value.plain))
    if (!(id in threats) && !(id in outcomes))
      faults.push(phrasing.file.fault('phrases', ['plain', id], 'the name of a threat or an outcome', id));
  const {unclear, measured, ...learned} = danger.value;
  for (const id of unclear)
    if (!(id in threats) && !(id in outcomes))
      faults.push(danger.file.fault('phrases', ['unclear'], 'the name of a threat or an outcome', id));
  for (const lang of ['fr', 'en'] as const) {
    const known = new Set([...learned.danger[lang], ...learned.harmless[lang]]);
    for (const text of [...measured.danger[lang], ...measured.harmless[lang]])
      if (known.has(text))
        faults.push(danger.file.fault('phrases', ['measured'], 'a text that nothing is learned from', text));
  }
  for (const [id, {file}] of Object.entries({...threats, ...outcomes}))
    if (!Object.hasOwn(all, id) && Object.keys(all).length > 0)
      faults.push(file.fault('phrases', [], `what people say of it in phrases/${id}.yaml`, 'none'));
  return faults;
};
