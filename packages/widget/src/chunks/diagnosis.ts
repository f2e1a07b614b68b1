export {withBook} from '@cyber-17/content';
export {
  askedIn,
  beginningAt,
  createDiagnostic,
  detailIn,
  detailsOf,
  outcomeOf,
  remainingFrom,
} from '@cyber-17/diagnostic';
export {Cyber17Outcome} from '../views/outcome/cyber-17-outcome.js';
export {startJourney} from '../journey/start-journey.js';
