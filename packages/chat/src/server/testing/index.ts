export {Counter} from '../count/counter.js';
export {Publication} from '../count/publication.js';
export {release} from '../count/release.js';
export {Listener} from '../database/listen.js';
export {sealEvent} from '../delivery/stored-event.js';
export {forget} from '../retention/forget.js';
export {purge} from '../retention/janitor.js';
export {beginSession} from '../sign-in/sessions.js';
export {connect, startCluster, type Cluster} from './cluster.js';
export {
  TestLine,
  cutAll,
  officer,
  say,
  visitor,
  visitorSocket,
  type OfficerLine,
  type VisitorLine,
  type Where,
} from './line.js';
export {Cookies, signIn} from './sign-in.js';
export {Client, type ClientOptions} from './client.js';
export {startProcess, type NodeProcess} from './process.js';
export type {PlacedEvent} from '@cyber-17/protocol/chat';
export {migrate} from '../database/migrate.js';
export {newCount, strangers} from './counts.js';
