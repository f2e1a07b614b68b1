export {UntakenAnswerError, concluder, type Given} from './conclude.js';
