// What a tag manager does with a custom HTML tag, as Google's does it: it holds the
// tag back until consent, writes nothing into the page while it is parsed, parses
// the tag apart, and creates each script anew, with the few attributes that it knows.
(async () => {
  /** What the new script has of the old one. `integrity`, `crossorigin`, `nonce`, `async` and `data-*` are lost. */
  const KEPT = ['id', 'charset', 'src'];

  // A container holds its tags as text, as the form for them was filled in.
  const tag = await (await fetch('./tag.json')).json();
  let hasConsent = false;
  let isWaiting = false;

  function scriptLike(old) {
    const script = document.createElement('script');
    script.async = false;
    script.text = old.text;
    for (const name of KEPT) if (old.hasAttribute(name)) script.setAttribute(name, old.getAttribute(name));
    return script;
  }

  /** One node after the other; a script with an address is waited for. */
  async function insert(nodes) {
    for (const node of nodes) {
      const isScript = node.nodeName === 'SCRIPT';
      const added = isScript ? scriptLike(node) : node;
      const isThere = new Promise((settle) => {
        added.onload = added.onerror = settle;
      });
      document.body.append(added);
      if (isScript && node.src) await isThere;
    }
  }

  function fire() {
    const parsed = document.createElement('div');
    parsed.innerHTML = tag;
    void insert([...parsed.childNodes]);
  }

  function handle({event}) {
    if (event === 'consent') hasConsent = true;
    if (event === 'page-view') isWaiting = true;
    if (!hasConsent || !isWaiting) return;
    isWaiting = false;
    fire();
  }

  const queue = (window.dataLayer = window.dataLayer || []);
  queue.push = (entry) => {
    handle(entry);
    return Array.prototype.push.call(queue, entry);
  };
  queue.forEach(handle);
})();
