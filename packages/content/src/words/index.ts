export {readModel, type PackedModel, type Tell, type WordsModel} from './model.js';
export {understand, type Guess, type Understood} from './understand.js';
export {whyOf, type Pull} from './why.js';
