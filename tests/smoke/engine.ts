import type {Tab} from './tab.js';

/** A browser as the smoke tests drive it. */
export interface Engine {
  /** Opens a tab as somebody who never was here: nothing cached, no history. */
  arrive(): Promise<Tab>;
  /** Ends the browser. */
  end(): Promise<void>;
}
