import type {Opening} from './queue/opening.js';

/** Who may sign in, and where. */
export interface SignInSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  /** The claim that lists roles. */
  readonly rolesClaim: string;
}

/** How one node runs. See docs/operate.md. */
export interface ChatSettings {
  /** The public origin: the only one whose pages may connect. */
  readonly origin: string;
  readonly official: boolean;
  /** When officers answer; empty means always. */
  readonly opening: readonly Opening[];
  readonly timeZone: string;
  /** Talks that an officer has at once, unless the table says otherwise. */
  readonly capacity: number;
  /** Visitors that may wait. */
  readonly maxWaiting: number;
  /** Days that a talk is kept after its last change. */
  readonly keepDays: number;
  /** Proxies whose `X-Forwarded-For` is believed, as addresses or CIDR blocks. */
  readonly trustedProxies: readonly string[];
  /** Connections of one address: a town hall may have one for all. */
  readonly maxPerAddress: number;
  readonly signIn?: SignInSettings;
}
