export {readBlocks, readInlines, readSentence, readUntranslated} from './read-blocks.js';
export {
  readBook,
  readComplaintRow,
  readFactDefinition,
  readFactWords,
  readProcedureWords,
} from './read-book.js';
export {channelFields, readChannel, readCsirt, readOpeningHours} from './read-channel.js';
export {readCondition} from './read-condition.js';
export {readExplanations, readTerm} from './read-explanations.js';
export {readLetter, readLetterField, readLetters, readLetterText} from './read-letters.js';
export {
  actionFields,
  readAction,
  readActionUse,
  readAnswer,
  readDeadline,
  readNeighbour,
  readQuestion,
  readThreat,
  readVariant,
  threatFields,
} from './read-rules.js';
