import {Cyber17Outcome} from '../views/outcome/cyber-17-outcome.js';

import type {ElementsOf} from '../views/elements-of.js';

export {withBook} from '@cyber-17/content';
export {beginningAt, createDiagnostic, detailsOf, outcomeOf, remainingFrom} from '@cyber-17/diagnostic';
export {startJourney} from '../journey/start-journey.js';

/** The elements that this chunk delivers, by tag. */
export const elements = {'cyber-17-outcome': Cyber17Outcome} satisfies ElementsOf<'diagnosis'>;
