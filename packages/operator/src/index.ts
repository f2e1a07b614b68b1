export {COMMON, NOTHING, contentSecurityPolicy, headersOf} from './headers.js';
export {ConfigurationError, readOperator, variableFor, type OperatorConfiguration} from './operator.js';
