const said = new Set<string>();

/** Warns a developer once per page; `docs/integrate.md` explains each code. */
export function warnOnce(code: string, message: string): void {
  if (said.has(code)) return;
  said.add(code);
  // Some host pages have removed the console.
  globalThis.console?.warn(`cyber-17 [${code}] ${message}`);
}
