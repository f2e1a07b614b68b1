const said = new Set<string>();

/**
 * Warns a developer, once per page; with the place that explains the code.
 *
 * @param thing what is said once; by default everything with this code
 */
export function warnOnce(code: string, message: string, thing = code): void {
  if (said.has(thing)) return;
  said.add(thing);
  // Some host pages have removed the console.
  globalThis.console?.warn(`cyber-17 [${code}] ${message} See docs/warnings.md#${code}`);
}
