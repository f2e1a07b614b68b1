export {
  CARDS,
  CARD_NAMES,
  isAnswerOf,
  readCardAnswer,
  readCardName,
  type CardAnswer,
  type CardName,
  type Whereabouts,
} from './card.js';
export {
  AUTHORS,
  CATEGORIES,
  EVENT_KINDS,
  RETURN_REASONS,
  TALK_EVENTS,
  readPlacedEvent,
  type After,
  type Author,
  type Category,
  type PlacedEvent,
  type TalkEvent,
  type TalkEvents,
} from './event.js';
export {readFromOfficer, type FromOfficer} from './from-officer.js';
export {readFromVisitor, type FromBoth, type FromVisitor} from './from-visitor.js';
export {byteLength, readId, readMoment, readSeq, readToken} from './ids.js';
export {
  CHAT_VERSION,
  MAX_BODY_BYTES,
  MAX_MESSAGE_BYTES,
  MAX_NOTE_BYTES,
  MAX_POLLED,
  MAX_SEQ,
  MAX_TALKS,
  MAX_WAITING,
  PING_MS,
  POLL_SECONDS,
  TYPING_MS,
} from './limits.js';
export {readPollAnswer, readPollRequest, type PollAnswer, type PollRequest} from './poll.js';
export {ROUTES} from './routes.js';
export {BYE_REASONS, REFUSALS, type ByeReason, type Refusal, type ToBoth} from './to-both.js';
export {
  ROLES,
  readMe,
  readToOfficer,
  type Figures,
  type LogEntry,
  type Me,
  type OwnTalk,
  type Role,
  type ToOfficer,
  type Waiting,
} from './to-officer.js';
export {readToVisitor, type ToVisitor} from './to-visitor.js';
