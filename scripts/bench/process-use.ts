import {readFileSync, readdirSync} from 'node:fs';

/** What a process and its children have used. Linux only: read from `/proc`. */
export interface ProcessUse {
  /** Processor time in seconds, since the start. */
  readonly cpu: number;
  /** Resident memory in megabytes, at this moment. */
  readonly memory: number;
}

/** Parts of a second in which Linux counts processor time (USER_HZ), and bytes of a page. */
const TICKS = 100;
const PAGE = 4_096;

/** What the process of an id and all below it use. */
export function useOf(pid: number): ProcessUse {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => statOf(Number(name)));
  const within = new Set([pid]);
  for (const {id, parent} of all.sort((a, b) => a.id - b.id)) if (within.has(parent)) within.add(id);
  const own = all.filter(({id}) => within.has(id));
  return {
    cpu: own.reduce((sum, {ticks}) => sum + ticks, 0) / TICKS,
    memory: (own.reduce((sum, {pages}) => sum + pages, 0) * PAGE) / 1e6,
  };
}

function statOf(id: number) {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name, in brackets, may hold anything: count from behind it.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return [{id, parent: fields[1]!, ticks: fields[11]! + fields[12]!, pages: fields[21]!}];
  } catch {
    return [];
  }
}
