/**
 * Does something at fixed times, never twice at once: what is due while the last run is
 * still under way is left out. A database that stalls would else be asked more and more.
 *
 * @param milliseconds from one time to the next
 * @param onError hears of a run that failed; the next comes all the same
 * @returns a function that stops it
 */
export function repeat(
  milliseconds: number,
  work: () => Promise<unknown>,
  onError: (error: unknown) => void,
): () => void {
  let isRunning = false;
  const timer = setInterval(() => {
    if (isRunning) return;
    isRunning = true;
    work()
      .catch(onError)
      .finally(() => (isRunning = false));
  }, milliseconds);
  return () => clearInterval(timer);
}
