import type {
  Cyber17ClosedEvent,
  Cyber17FailedEvent,
  Cyber17OpenedEvent,
  Cyber17ReadyEvent,
  Mode,
  Theme,
} from '@cyber-17/element';
import type {Audience} from '@cyber-17/protocol/audience';
import type {Context} from '@cyber-17/protocol/site-context';

/** The attributes of `<cyber-17>`, as markup writes them. */
export interface Cyber17Attributes {
  /** How help is shown. By default `floating`: a launcher in the corner. */
  readonly mode?: Mode | undefined;
  /** `fr`, `en`, `ar`, or a tag that begins with one of them. By default that of the page. */
  readonly lang?: string | undefined;
  /** Whom it is for. By default `individual`; the visitor can change it. */
  readonly audience?: Audience | undefined;
  /** The id of a question or threat that is an entry of the graph. */
  readonly 'start-at'?: string | undefined;
  /** The kind of site: what happens there is asked first, and nothing is left out. */
  readonly context?: Context | undefined;
  /** The panel's colours. By default those that the visitor's device asks for. */
  readonly theme?: Theme | undefined;
  /** The launcher's corner. By default `end`. */
  readonly position?: 'start' | 'end' | undefined;
  /** For a computer that several people use. */
  readonly shared?: boolean | '' | undefined;
  /** An entry of the operator's signed list. */
  readonly partner?: string | undefined;
}

/** What `<cyber-17>` tells its page. No event says what happened to the visitor, nor how grave it is. */
export interface Cyber17Events {
  'cyber-17-ready': Cyber17ReadyEvent;
  'cyber-17-opened': Cyber17OpenedEvent;
  'cyber-17-closed': Cyber17ClosedEvent;
  'cyber-17-failed': Cyber17FailedEvent;
}

/** A listener for each event that a page wants to hear. */
export type Cyber17Listeners = {
  readonly [K in keyof Cyber17Events]?: (event: Cyber17Events[K]) => void;
};

/** The same as properties: `oncyber-17-opened`. */
export type Cyber17ListenerProps = {
  readonly [K in keyof Cyber17Events as `on${K}`]?: ((event: Cyber17Events[K]) => void) | undefined;
};
