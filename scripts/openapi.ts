import {writeFileSync} from 'node:fs';

import {OPENAPI_FILE, openapi} from '@cyber-17/api/openapi';

/** `npm run openapi`: writes the description of the API; a test says when it is out of date. */
writeFileSync(OPENAPI_FILE, openapi());
