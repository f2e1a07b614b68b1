import {writeFileSync} from 'node:fs';

import {START_AT, startAtText} from './docs/start-at.js';

/** `npm run docs`: writes the pages that follow from the knowledge base. */
writeFileSync(START_AT, startAtText());
