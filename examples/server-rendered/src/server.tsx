import {renderToString} from 'react-dom/server';

import {Help} from './help.js';

/** The page with what the server renders in its place. */
export const render = (page: string): string =>
  page.replace('<!-- what src/server.tsx renders -->', renderToString(<Help />));
