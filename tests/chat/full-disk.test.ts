import {execFileSync} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {appendFileSync, chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {say} from '@cyber-17/chat/testing';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {startService} from './support/service.js';

import type {Service} from './support/service.js';

/** Room for a new database, and a little more. */
const SIZE = '160m';

/** A disk of its own, which only root may mount; `undefined` where this is not root. */
function mountDisk(): string | undefined {
  const disk = mkdtempSync(join(tmpdir(), 'chat-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk], {stdio: 'ignore'});
  } catch {
    rmSync(disk, {recursive: true});
    return undefined;
  }
  // As root, PostgreSQL runs as somebody else, who must get in.
  chmodSync(disk, 0o777);
  return disk;
}

const disk = mountDisk();

describe.skipIf(!disk)('a disk that is full', () => {
  const filler = join(disk ?? '', 'filler');
  let service: Service;

  beforeAll(async () => {
    service = await startService({}, disk);
  });

  afterAll(async () => {
    rmSync(filler, {force: true});
    await service?.stop();
    execFileSync('umount', ['--lazy', disk!]);
    rmSync(disk!, {recursive: true});
  });

  /** To the last byte. */
  function fill() {
    writeFileSync(filler, '');
    for (let size = 1 << 20; size >= 512;) {
      try {
        appendFileSync(filler, Buffer.alloc(size));
      } catch {
        size >>= 1;
      }
    }
  }

  test('is said, and what is written meanwhile is stored once, in order, when there is room again', async () => {
    const {v, o, c} = await service.talking();
    fill();
    const texts = Array.from({length: 24}, (_, index) => `${index} ${'x'.repeat(1_500)}`);
    const ids = texts.map(() => randomUUID());
    for (const [index, text] of texts.entries()) {
      v.send(say(c, text, ids[index]));
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    expect((await v.next('unavailable', ({reason}) => reason === 'fault')).reason).toBe('fault');
    const isStored = (id: string) => v.heard.some((each) => each.type === 'said' && each.id === id);
    expect(ids.every(isStored)).toBe(false);
    rmSync(filler);
    await v.until(() => ids.every(isStored), 'every text stored', 40_000);
    const heard = () => o.events.filter(({what}) => what.type === 'said').map(({id}) => id);
    await o.until(() => heard().length >= ids.length, 'every text');
    expect(heard()).toEqual(ids);
    expect([v.closeCode, o.closeCode]).toEqual([undefined, undefined]);
  });
});
