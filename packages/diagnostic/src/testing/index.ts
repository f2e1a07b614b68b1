export {UntakenAnswerError, concluder, type Given} from './conclude.js';
export {everyWay} from './every-way.js';
