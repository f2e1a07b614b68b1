import type {LitElement} from 'lit';

/** A panel that is attended. */
export interface Attended extends LitElement {
  hide(): void;
}
