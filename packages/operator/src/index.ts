export {ConfigurationError} from './configuration-error.js';
export {COMMON, NOTHING, contentSecurityPolicy, headersOf} from './headers.js';
export {readOperator, variableFor, type OperatorConfiguration} from './operator.js';
