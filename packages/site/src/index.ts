export {NOTICES, PATHS, questionsFrom, type Notice} from './addresses.js';
export {buildSite} from './build-site.js';
export {documentPath} from './docs/documents.js';
export {readDocuments} from './docs/read-documents.js';
export {MissingWordError} from './missing-word-error.js';
export type {SiteDirectory} from './site-directory.js';
export type {PinnedFile, SiteFiles, SiteInput, SiteOperator} from './site-input.js';
