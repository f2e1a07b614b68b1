export {type Compiled} from './compile.js';
export {reportContacts, type ContactNote} from './contacts-report.js';
export {dataDirectory} from './data-directory.js';
export {ContentError, describeFault, type Fault} from './fault.js';
export {lint} from './lint/lint.js';
export {loadContent, type Content, type Example, type Expectation} from './load-content.js';
export {diskDirectory, readSource, type DataDirectory, type Source} from './read-source.js';
export {longestWay, shortestWays, walk} from './walk.js';
