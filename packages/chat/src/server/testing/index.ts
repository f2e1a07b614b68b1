export {TestLine, officer, say, visitor, type OfficerLine, type VisitorLine, type Where} from './line.js';
export {signIn} from './sign-in.js';
