/**
 * Runs in a page before any other script: `closedRoots` knows every shadow root
 * as it is made, closed ones as well, so that tests and benchmarks look into the
 * files that visitors get. Plain script, because compilers leave helpers of
 * their own in functions that are sent to a page.
 */
{
  const all = [];
  const byHost = new WeakMap();
  const listeners = [];
  const {attachShadow} = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    all.push(root);
    byHost.set(this, root);
    for (const listener of listeners) listener(root);
    return root;
  };

  const closedRoots = {
    /** Every root, in the order in which they were made. */
    all,
    /** The root of an element, if it has one. */
    of: (element) => byHost.get(element),
    /** Calls a function with each root that is made from now on. */
    onCreated: (listener) => listeners.push(listener),
    /** Every element below a node, through every root, in reading order. */
    *below(parent) {
      for (const element of parent.children) {
        yield element;
        yield* closedRoots.below(closedRoots.of(element) ?? element);
      }
    },
  };
  Object.defineProperty(window, 'closedRoots', {value: closedRoots});
}
