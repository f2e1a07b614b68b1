import {Cyber17Error} from '@cyber-17/protocol';

import {VERSION, VERSION_FOLDER} from './build/build-data.js';
import {readReleases, withRelease, writeReleases} from './build/cdn/release-log.js';
import {sriOf} from './build/cdn/sri.js';

/** `npm run release`: takes note of what was built, before it is published. */
try {
  const release = {
    version: VERSION,
    date: new Date().toISOString().slice(0, 10),
    files: sriOf(VERSION_FOLDER),
  };
  writeReleases(withRelease(readReleases(), release));
  console.log(`${VERSION}: loader ${release.files['loader.js']}`);
} catch (error) {
  if (!(error instanceof Cyber17Error)) throw error;
  console.error(error.message);
  process.exit(1);
}
