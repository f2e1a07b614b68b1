import {createContext} from '@lit/context';

import type {JourneyStore} from './journey-store.js';

/** The journey, for every view below the panel. */
export const journeyContext = createContext<JourneyStore>(Symbol('cyber-17-journey'));
