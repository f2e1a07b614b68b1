/**
 * Arranges that a wait of exactly so many milliseconds lasts as long as a
 * story wants, and no other: nobody waits minutes for a picture.
 */
export const passing = (wait: number, lasts: number) => (): (() => void) => {
  const {setTimeout} = window;
  window.setTimeout = ((callback: () => void, given: number) =>
    setTimeout(callback, given === wait ? lasts : given)) as typeof window.setTimeout;
  return () => {
    window.setTimeout = setTimeout;
  };
};
