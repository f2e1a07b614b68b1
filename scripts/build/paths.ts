import {join} from 'node:path';

import {ROOT} from '@cyber-17/operator/root';

export {ROOT} from '@cyber-17/operator/root';

/** Where the build puts what is published; elsewhere only to compare two builds. */
export const DIST = process.env['CYBER17_DIST'] ?? join(ROOT, 'dist');

/** Where the scripts of the public site are put together, before their folder has its name. */
export const SITE_SCRIPTS = join(ROOT, '.cache/site');

/** What can be counted; read by the chat's server where the operator counts. */
export const SITUATIONS = join(DIST, 'situations.json');
