import type {JourneyContext} from '../../journey/context.js';
import type {JourneyStore} from '../../journey/journey-store.js';

/** A place to write at: the first question of any audience, a later one, or a name, where none is asked. */
interface Place {
  readonly question: string | undefined;
  readonly left: JourneyContext | undefined;
}

/** What somebody is writing. */
export interface Draft {
  text: string;
  /** What it may be is on screen: it is read again where the view is drawn anew. */
  isRead: boolean;
  /** What takes the focus as soon as it is drawn. */
  focus?: 'field' | 'found' | undefined;
  /** The one place where the field is open. */
  place?: Place | undefined;
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
  Object.assign(draftOf(journey), {place: placeOf(journey), focus: 'field'});
}

/** Whether the field is open where the visitor is; it is again when they come back here. */
export function isFieldOpen(journey: JourneyStore): boolean {
  const {place} = draftOf(journey);
  const {question, left} = placeOf(journey);
  return place !== undefined && place.question === question && place.left === left;
}

function placeOf({isFirst, question, context}: JourneyStore): Place {
  return {question: isFirst ? 'first' : question?.id, left: context.left};
}

/** Closes the field, and forgets what was written. */
export function forgetDraft({context: {visit}}: JourneyStore) {
  drafts.delete(visit);
}
