/** What a visitor does in a tab: little, so that every engine can. */
export interface Tab {
  /** Opens an address, and waits until its page is parsed at least. */
  open(url: string): Promise<void>;
  /** Goes back by the browser's own button. */
  back(): Promise<void>;
  /** Runs an expression in the page. */
  run(expression: string): Promise<unknown>;
  /** Runs an expression in the frame of the module. */
  runInFrame(expression: string): Promise<unknown>;
  /** Moves the mouse to a point of the screen. */
  hover(x: number, y: number): Promise<void>;
  /** Clicks at a point of the screen with the mouse. */
  click(x: number, y: number): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /** Presses a key, with Shift held or not. */
  press(key: keyof typeof KEYS, isShifted?: boolean): Promise<void>;
  /** Closes the tab, and forgets the visitor. */
  leave(): Promise<void>;
}

/** Keys that write nothing, as WebDriver numbers them. */
export const KEYS = {Escape: '\uE00C', Tab: '\uE004', Enter: '\uE007'} as const;

/** The screen of the visitor, in CSS pixels. */
export const SCREEN = {width: 1000, height: 800} as const;

/** A name that is not of this machine, so that its pages count as plain http. Asked of the site as a proxy. */
export const PLAIN_HOST = 'bank.test';
