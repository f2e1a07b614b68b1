import {AUDIENCES} from '@cyber-17/protocol';

import {answersFor} from '../graph/walk.js';
import {throughDoor} from '../graph/through-door.js';
import {MAX_ANSWERS} from './reachability.js';

import type {Fault} from '../source/fault.js';
import type {Source} from '../source/read-source.js';
import type {Rule} from './rule.js';
import type {Audience} from '@cyber-17/protocol';

/**
 * A first answer is a way in, not a verdict: a threat is reached through every
 * door by which its victims come, and an example walks in by each.
 */
export const doors: Rule = (source) => {
  const faults: Fault[] = [];
  for (const audience of AUDIENCES) {
    const start = source.questions.value.starts[audience];
    const all = new Set(answersFor(source.questions.value.questions[start]!, audience).map(([id]) => id));
    const reached = new Map([...all].map((door) => [door, throughDoor(source, audience, door)]));
    for (const [id, {file, value}] of Object.entries(source.threats)) {
      if (!value.audiences.includes(audience)) continue;
      const own = value.doors?.[audience] ?? [];
      if (own.length === 0) {
        faults.push(file.fault('door', ['doors'], `the doors of ${audience}`, undefined));
      }
      own.forEach((door, index) => {
        const at = ['doors', audience, index];
        const path = reached.get(door)?.get(id);
        // Choosing the audience is an answer too.
        const length = (path?.length ?? 0) + (audience === 'individual' ? 0 : 1);
        if (!all.has(door)) faults.push(file.fault('door', at, `an answer of ${start}`, door));
        else if (!path) faults.push(file.fault('door', at, 'a path from there', door));
        else if (length > MAX_ANSWERS) faults.push(file.fault('door', at, `${MAX_ANSWERS} answers`, length));
        else if (!hasExample(source, id, audience, start, door)) {
          const walked = path.map(({question, answer}) => `${question}: ${answer}`).join(', ');
          faults.push(file.fault('door', at, `an example, such as {${walked}}`, undefined));
        }
      });
    }
  }
  return faults;
};

function hasExample(
  source: Source,
  threat: string,
  audience: Audience,
  start: string,
  door: string,
): boolean {
  return source.threats[threat]!.value.examples.some(
    (example) =>
      'given' in example &&
      example.audience === audience &&
      example.expect.threat === threat &&
      example.given[start] === door,
  );
}
