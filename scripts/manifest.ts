import {writeFileSync} from 'node:fs';

import {MANIFEST, manifestText} from './manifest/manifest-of.js';

/** `npm run manifest`: writes `custom-elements.json`, which is published with the element. */
writeFileSync(MANIFEST, await manifestText());
