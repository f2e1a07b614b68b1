export {loadBook, loadDirectory, loadExplanations} from './client.js';
export {Cyber17Chat} from './cyber-17-chat.js';
export {Cyber17Handover} from './cyber-17-handover.js';
export {Cyber17Plan} from './cyber-17-plan.js';
export {Cyber17Providers} from './cyber-17-providers.js';
export {renderOpening} from './opening.js';
export {isUnknownPostcode} from './unknown-postcode-error.js';
