/**
 * Runs in the page after `closed-roots.js`, before anything else: `answersBench` finds what a visitor
 * would press and tells how long it took from a real click to the next heading
 * on screen. Plain script, because compilers leave their own helpers in
 * functions that are sent to a page.
 *
 * From `event.timeStamp`, which the browser takes when the input arrives, so
 * that waiting for a busy main thread counts; to a message sent in the first
 * animation frame after the heading changed, which is handled once that frame
 * has been painted. The `duration` of Event Timing was not taken: it is rounded
 * to 8 ms and ends at the next paint, whether it shows the next question or not.
 */
{
  let armed;
  let watched;
  let isAsked = false;
  const {port1, port2} = new MessageChannel();
  // Looking costs: it comes after the time was taken, or it would be counted as ours.
  port1.onmessage = () => {
    const now = performance.now();
    isAsked = false;
    if (!watched || heading() === watched.before) return;
    const {started, resolve} = watched;
    watched = undefined;
    resolve(now - started);
  };
  const tell = () => port2.postMessage('');
  // Once a frame.
  const observer = new MutationObserver(() => {
    if (!watched || isAsked) return;
    isAsked = true;
    requestAnimationFrame(tell);
  });
  window.addEventListener(
    'click',
    (event) => {
      if (!armed || !event.isTrusted) return;
      watched = {...armed, started: event.timeStamp};
      armed = undefined;
    },
    true,
  );
  closedRoots.onCreated((root) =>
    observer.observe(root, {childList: true, characterData: true, subtree: true}),
  );

  /** Out of reach, as what the panel rehearses is. */
  const isInert = (element) =>
    element.closest('[inert]') !== null ||
    (element.getRootNode() instanceof ShadowRoot && isInert(element.getRootNode().host));
  const all = (selector) =>
    closedRoots.all
      .filter(({host}) => host.isConnected && !isInert(host))
      .flatMap((root) => [...root.querySelectorAll(selector)]);
  const plain = (text) => text.replace(/\s+/g, ' ').trim();
  // Asks for no style: that would be done early, and counted as ours.
  const heading = () => {
    const found = all('h1').at(-1);
    return found && plain(found.textContent);
  };
  const find = (selector, text) =>
    all(selector).filter((each) => each.checkVisibility() && plain(each.textContent).startsWith(text));

  window.answersBench = {
    heading,
    count: (selector, text = '') => find(selector, text).length,
    /** Where to press; `undefined` when it is not there. */
    async centre(selector, index = 0, text = '') {
      const found = find(selector, text)[index];
      if (!found) return undefined;
      found.scrollIntoView({block: 'center', behavior: 'instant'});
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const {left, top, width, height} = found.getBoundingClientRect();
      return {x: left + width / 2, y: top + height / 2};
    },
    /** To be called before the click. It resolves to milliseconds. */
    arm() {
      const before = heading();
      window.answersBench.painted = new Promise((resolve) => (armed = {before, resolve}));
    },
  };
}
