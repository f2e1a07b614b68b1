export {deviceClock} from '../client/clock.js';
export {VisitorTalk} from '../visitor/talk/visitor-talk.js';
export type {OpenTransport} from '../client/transport.js';
