export {readBook} from './read-book.js';
export {readExplanations} from './read-explanations.js';
export {readLetters} from './read-letters.js';
