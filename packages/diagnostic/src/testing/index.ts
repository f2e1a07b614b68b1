export {UntakenAnswerError, concluder, type Given} from './conclude.js';
export {everyWay} from './every-way.js';
export {walk, type Steps} from './walk.js';
export {labelledWalks, scoreWalks, type Label, type LabelledWalk, type WalkScore} from './score-walks.js';
