/** The addresses of the chat's server, below its origin. */
export const ROUTES = {
  /** The visitor's page. */
  visitor: '/',
  /** The officers' page. */
  console: '/console/',
  /** Sockets of visitors: `GET` with an upgrade, from the chat's own origin. */
  socket: '/socket',
  /** Sockets of officers: needs the session cookie. */
  consoleSocket: '/console/socket',
  /** `POST`, JSON, a `PollRequest`. Answers a `PollAnswer`; 410 for a session that is over. */
  poll: '/poll',
  /** `GET`: leads to the identity provider. */
  signIn: '/sign-in',
  /** Where the identity provider leads back to. */
  callback: '/callback',
  /** `POST`: ends the session. */
  signOut: '/sign-out',
  /** `GET`: a `Me`, or 401. */
  me: '/me',
  /** `GET`: 200 while messages can be stored, 503 otherwise. */
  health: '/healthz',
  /** `GET`: for Prometheus, from the addresses that the configuration allows. */
  metrics: '/metrics',
} as const;
