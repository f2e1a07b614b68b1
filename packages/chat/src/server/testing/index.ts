export {purge} from '../retention/janitor.js';
export {beginSession} from '../sign-in/sessions.js';
export {startCluster, type Cluster} from './cluster.js';
export {
  TestLine,
  cutAll,
  officer,
  say,
  visitor,
  type OfficerLine,
  type VisitorLine,
  type Where,
} from './line.js';
export {signIn} from './sign-in.js';
