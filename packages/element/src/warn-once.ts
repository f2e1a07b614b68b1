const said = new Set<string>();

/**
 * Warns a developer, once per page; `docs/integrate.md` explains each code.
 *
 * @param thing what is said once; by default everything with this code
 */
export function warnOnce(code: string, message: string, thing = code): void {
  if (said.has(thing)) return;
  said.add(thing);
  // Some host pages have removed the console.
  globalThis.console?.warn(`cyber-17 [${code}] ${message}`);
}
