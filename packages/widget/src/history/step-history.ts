/** What is used of the browser's history. */
export type Entries = Pick<History, 'state' | 'pushState' | 'replaceState' | 'go' | 'scrollRestoration'>;

/** The part of an entry's state that is ours. */
interface Mark {
  /** Entries of an earlier load of this page mean nothing any more: Back passes over them. */
  readonly load: string;
  readonly step: number;
}

const KEY = 'cyber-17';

/** Where the journey is. */
export interface Place {
  /** Names it: the same place again is no new step. */
  readonly name: string;
  /** How many steps back lead to the first question. */
  readonly depth: number;
}

/**
 * Keeps the browser's history in step with the journey, on a page that is our
 * own: each step forward is an entry, Back takes the step back, and a step back
 * inside the page goes back in the history. Forward does nothing: only the
 * visitor gives answers.
 */
export class StepHistory {
  readonly #entries: Entries;
  readonly #place: () => Place | undefined;
  readonly #stepBack: () => void;
  readonly #load = String(Math.random());
  /** The places of our entries, up to where the journey is. */
  #names: string[] = [];
  /** We moved in the history ourselves, and it has not told so yet. */
  #isMoving = false;

  /**
   * @param place where the journey is now; `undefined` while it is closed
   * @param stepBack takes one step of the journey back
   */
  constructor(entries: Entries, place: () => Place | undefined, stepBack: () => void) {
    this.#entries = entries;
    this.#place = place;
    this.#stepBack = stepBack;
  }

  /** To be called whenever the journey may have moved. */
  follow(): void {
    const place = this.#place();
    if (!place || this.#isMoving) return;
    const names = this.#names;
    const at = names.length - 1;
    if (names.length === 0) {
      names.push(place.depth === 0 ? place.name : '');
      this.#entries.replaceState(this.#marked(0), '');
      // The panel scrolls to what each view begins with; the browser would scroll to where one like it was left.
      this.#entries.scrollRestoration = 'manual';
      if (place.depth > 0) this.follow();
      return;
    }
    if (names[at] === place.name) return;
    const before = names.lastIndexOf(place.name);
    if (before >= 0) {
      names.length = before + 1;
      this.#move(before - at);
      return;
    }
    // Answers that a link brought: Back goes through each of them.
    const steps = Math.max(1, place.depth - at);
    for (let step = 1; step <= steps; step++) {
      names.push(step === steps ? place.name : '');
      this.#entries.pushState(this.#marked(at + step), '');
    }
  }

  /** To be called on `popstate`, with the state of the entry. */
  moved(state: unknown): void {
    if (this.#isMoving) {
      this.#isMoving = false;
      this.follow();
      return;
    }
    const mark = (state as {readonly [KEY]?: Mark} | null)?.[KEY];
    if (mark && mark.load !== this.#load) this.#move(-mark.step);
    if (mark?.load !== this.#load) return;
    const at = this.#names.length - 1;
    if (mark.step > at) {
      this.#move(at - mark.step);
      return;
    }
    for (let step = at; step > mark.step && this.#place()?.name !== this.#names[mark.step]; step--) {
      this.#stepBack();
    }
    this.#names.length = mark.step + 1;
    const place = this.#place();
    if (place) this.#names[mark.step] = place.name;
  }

  #move(by: number) {
    if (by === 0) return;
    this.#isMoving = true;
    this.#entries.go(by);
  }

  #marked(step: number): object {
    return {...(this.#entries.state as object | null), [KEY]: {load: this.#load, step} satisfies Mark};
  }
}
