import {attend} from '../attend/attend.js';
import {keepTime} from './keep-time.js';
import {rehearse} from './rehearse.js';
import {renewBook} from './renew-book.js';

import type {Attended} from '../attend/attended.js';
import type {Followed} from '../resources.js';

/** Goes with a panel, at each of its steps, from the moment on when this has loaded. */
export function follow(panel: Attended, journey: Followed): void {
  attend(panel);
  keepTime(panel, journey);
  void rehearse(panel.renderRoot, journey);
  void renewBook(journey);
}
