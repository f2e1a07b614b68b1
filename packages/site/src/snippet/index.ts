export {CHOICES, DEFAULTS, type Choice, type Service, type SnippetOptions} from './options.js';
export {inlineIn, policyFor, snippetFor} from './snippet.js';
