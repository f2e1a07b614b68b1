/** Who runs this deployment, and where its parts are. Compiled in, never read from the page. */
export interface Operator {
  /** The service's name, as it is spoken. */
  readonly name: string;
  /** Whether this is the State's own service. If not, every chat says so. */
  readonly official: boolean;
  /** The State's service, where an unofficial deployment sends people. */
  readonly officialUrl: string;
  /** The operator's own page, where a visitor can carry on from another device. */
  readonly siteUrl: string;
  /** Where the quick exit goes: a page that says nothing about the visitor. */
  readonly exitUrl: string;
  /** Origin of the JSON API, without a final slash. */
  readonly apiOrigin: string;
  /** Origin of the chat, without a final slash. Never the host's. */
  readonly chatOrigin: string;
}
