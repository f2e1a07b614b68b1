import {canCount as pageCanCount, createClient} from '@cyber-17/client';
import {bundled, counting, floor, keys} from 'virtual:cyber-17/help';

export {
  elements,
  follow,
  isUnknownPostcode,
  leaveTab,
  makeCount,
  renderDeadline,
  sendCount,
} from '../help.js';
export {words} from 'virtual:cyber-17/help';

export const canCount = counting && pageCanCount();

/** One client a page: what it has seen is the floor for all that it reads later. */
export const {loadBook, loadDirectory, loadExplanations, loadLetters} = createClient({keys, floor, bundled});
