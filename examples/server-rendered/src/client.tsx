import {hydrateRoot} from 'react-dom/client';

import {Help} from './help.js';

hydrateRoot(document.querySelector('main')!, <Help />, {
  onRecoverableError: (error) => console.error('The browser drew something else than the server:', error),
});
