/** Time and chance, so that tests own both. */
export interface Clock {
  now(): number;
  /** From 0 up to, and without, 1. */
  random(): number;
  /** Calls back once. Returns how to call it off. */
  after(ms: number, callBack: () => void): () => void;
}

/** The clock of the device. */
export const deviceClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  after(ms, callBack) {
    const timer = setTimeout(callBack, ms);
    return () => clearTimeout(timer);
  },
};
