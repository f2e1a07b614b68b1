import type {Cyber17, Policy} from '@cyber-17/element';

/**
 * The Trusted Types policy that the loader made, or its rules where the browser
 * knows none. One for the loader, the panel and Lit: a host has a single name to
 * allow, and one that has a policy of Lit's own name already stops nobody.
 */
export let policy: Policy | undefined;

/** Takes the policy from the facade that loaded the panel; once, however many elements load it at once. */
export function takePolicy(facade: typeof Cyber17): void {
  if (policy) return; // defence: taken-once
  policy = facade.policy;
  // Ours alone from here on: it turns any text into trusted HTML. Where the panel
  // does not define itself, a second click asks the loader again, which would put it
  // back: not even that works.
  Object.defineProperty(facade, 'policy', {get() {}}); // defence: policy-taken
}
