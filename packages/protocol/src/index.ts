export {AUDIENCES, type Audience} from './audience.js';
export {Cyber17Error} from './cyber-17-error.js';
export {KEY_ID, readEnvelope, type Envelope} from './envelope.js';
export {
  FRAME_VERSION,
  MAX_CASE_LINES,
  MAX_VALUE_LENGTH,
  UNAVAILABLE_REASONS,
  readCase,
  readFromFrame,
  readPortOffer,
  readToFrame,
  type CaseLine,
  type FromFrame,
  type PortOffer,
  type ToFrame,
  type UnavailableReason,
} from './frame.js';
export {InvalidShapeError} from './invalid-shape-error.js';
export {LANGS, langOf, type Lang} from './lang.js';
export {
  MAX_PROVIDERS,
  SPECIALITIES,
  readDepartment,
  readDepartments,
  readProvider,
  readProviderPage,
  readProviders,
  type Department,
  type Departments,
  type Provider,
  type ProviderPage,
  type Speciality,
} from './provider.js';
export {messageReader, type Message, type MessageReaders} from './message.js';
export {CONTEXTS, type Context} from './site-context.js';
export {
  readPartner,
  readPartners,
  readPublication,
  readPublishedFile,
  readWithdrawn,
  type Partner,
  type Publication,
  type PublishedFile,
} from './publication.js';
export {GRAVITIES, readUrgency, type Gravity, type Urgency} from './urgency.js';
