export {readModel, type PackedModel, type Tell, type WordsModel} from './model.js';
export {MAX_TEXT, MOST, REST_MS, dangerContacts, isTooShort, isUnread, offered} from './offered.js';
export {DANGER, understand, type Guess, type Understood} from './understand.js';
export {whyOf, type Pull} from './why.js';
