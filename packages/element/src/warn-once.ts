const said = new Set<string>();

/** Tells a developer, once a page, what `docs/integrate.md` explains by code. */
export function warnOnce(code: string, message: string): void {
  if (said.has(code)) return;
  said.add(code);
  // Some host pages have removed the console.
  globalThis.console?.warn(`cyber-17 [${code}] ${message}`);
}
