/** A browser as the smoke test drives it: little, so that every engine can. */
export interface Engine {
  /** Opens an address, and waits until it has loaded. */
  open(url: string): Promise<void>;
  /** Runs an expression in the page. */
  run(expression: string): Promise<unknown>;
  /** Clicks at a point of the screen with the mouse. */
  click(x: number, y: number): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /** Ends the browser. */
  end(): Promise<void>;
}

/** The screen of the visitor, in CSS pixels. */
export const SCREEN = {width: 1000, height: 800} as const;
