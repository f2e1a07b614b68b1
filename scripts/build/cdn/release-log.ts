import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {ROOT} from '../paths.js';
import {ChangedReleaseError} from './changed-release-error.js';

import type {Sri} from './sri.js';

/** What was published, and when, so that anyone can check what they received. */
export interface Release {
  readonly version: string;
  /** The day, as `YYYY-MM-DD`. */
  readonly date: string;
  readonly files: Sri;
}

/** The log of this deployment: to be kept with its configuration. */
export const RELEASE_LOG = join(ROOT, 'releases.json');

/** Every release, the oldest first; none where none was made yet. */
export function readReleases(file = RELEASE_LOG): readonly Release[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Release[]) : [];
}

/**
 * The log with a release added; the same log if it is listed already.
 *
 * @throws {ChangedReleaseError} when that version was released with other bytes.
 */
export function withRelease(releases: readonly Release[], release: Release): readonly Release[] {
  const known = releases.find(({version}) => version === release.version);
  if (!known) return [...releases, release];
  const names = new Set([...Object.keys(known.files), ...Object.keys(release.files)]);
  const changed = [...names].filter((name) => known.files[name] !== release.files[name]);
  if (changed.length > 0) throw new ChangedReleaseError(release.version, changed); // defence: released-bytes
  return releases;
}

/** Writes the log. */
export function writeReleases(releases: readonly Release[], file = RELEASE_LOG): void {
  writeFileSync(file, `${JSON.stringify(releases, undefined, 2)}\n`);
}
