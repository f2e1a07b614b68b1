import type {JourneyContext} from '../../journey/context.js';
import type {JourneyStore} from '../../journey/journey-store.js';

/** What somebody is writing. */
export interface Draft {
  text: string;
  /** What it may be is on screen: it is read again where the view is drawn anew. */
  isRead: boolean;
  /** What takes the focus as soon as it is drawn. */
  focus?: 'field' | 'found' | undefined;
  /** The one place where the field is open: a question, and what was left on the way to it. */
  at?: string;
  left?: JourneyContext | undefined;
}

/** By visit: nowhere else, and gone with it. */
const drafts = new WeakMap<object, Draft>();

/** What is being written on this visit. */
export function draftOf({context: {visit}}: JourneyStore): Draft {
  const draft = drafts.get(visit) ?? {text: '', isRead: false};
  drafts.set(visit, draft);
  return draft;
}

/** Opens the field, here and nowhere else. */
export function openField(journey: JourneyStore) {
  Object.assign(draftOf(journey), {at: questionAt(journey), left: journey.context.left, focus: 'field'});
}

/** Whether the field is open where the visitor is; it is again when they come back here. */
export function isFieldOpen(journey: JourneyStore): boolean {
  const {at, left} = draftOf(journey);
  return at === questionAt(journey) && left === journey.context.left;
}

/** The first question is one place, whomever it is about; under a name none is asked. */
function questionAt({isFirst, question}: JourneyStore): string {
  return isFirst ? 'first' : (question?.id ?? 'none');
}

/** Closes the field, and forgets what was written. */
export function forgetDraft({context: {visit}}: JourneyStore) {
  drafts.delete(visit);
}
