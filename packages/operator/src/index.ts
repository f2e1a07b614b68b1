export {COMMON, NOTHING, headersOf, policy} from './headers.js';
export {ConfigurationError, readOperator, variableFor, type OperatorConfiguration} from './operator.js';
