/** What the page says, and a framework draws. */
export interface State {
  readonly isShown: boolean;
  /** The text of the link inside the element; without one the element has no children. */
  readonly link: string | undefined;
  readonly context: string;
  readonly startAt: string;
  readonly shared: boolean;
  readonly partner: number;
  readonly audience: string | undefined;
  /** Which of two listeners hears the events. */
  readonly listener: 'first' | 'second';
}

/** What each framework offers the test. */
export interface Checks {
  /** Draws another state. */
  set(change: Partial<State>): void;
  /** The element, as the framework hands it out. */
  ref(): Element | null | undefined;
  /** The events that were heard by listeners written in the template. */
  readonly heard: string[];
}

export const BEGINNING: State = {
  isShown: true,
  link: undefined,
  context: 'bank',
  startAt: 'phishing',
  shared: true,
  partner: 17,
  audience: undefined,
  listener: 'first',
};

declare global {
  interface Window {
    checks: Checks;
  }
}
