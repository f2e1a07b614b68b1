import type {JourneyContext} from './context.js';
import type {Settings} from './settings.js';

/** A journey on which nothing has happened yet: whatever was known is not. */
export function blank(settings: Settings): JourneyContext {
  return {
    visit: {}, // defence: story-forgotten
    settings,
    lang: undefined,
    audience: settings.audience ?? 'individual',
    pending: undefined,
    carried: undefined,
    before: undefined,
    isLinkDamaged: undefined,
    ready: undefined,
    help: undefined,
    book: undefined,
    revising: undefined,
    earlier: {},
    left: undefined,
    place: undefined,
    directory: undefined,
    directoryFault: undefined,
    done: {},
    unfolded: new Set(),
    department: '',
    letter: '',
    letters: {},
    flipped: new Set(),
    safeContact: undefined,
    ownWords: '',
    telling: undefined,
    counted: {},
  };
}
