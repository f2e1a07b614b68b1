// Plays the window of an app, as far as a script can: `?view=custom-tab`, `wkwebview`
// or `webview`. The last two as an app has them that allows script and nothing else.
// What is behind a link inside of help no page can touch: where a call or a new window
// goes is up to the browser.
(() => {
  const VIEWS = {
    // A browser: nothing is missing.
    'custom-tab': {
      agent:
        'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
    },
    wkwebview: {
      agent:
        'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148',
      isBare: true,
      // As where the app or the visitor refuses storage.
      storage: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
      // Without `createWebViewWith`, a new window is none.
      opens: false,
    },
    webview: {
      agent:
        'Mozilla/5.0 (Linux; Android 15; Pixel 8 Build/AP4A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/140.0.0.0 Mobile Safari/537.36',
      isBare: true,
      // Without `setDomStorageEnabled`.
      storage: () => null,
      // Without `setSupportMultipleWindows`, what asks for a new window takes this one.
      opens: true,
    },
  };
  const asked = new URLSearchParams(location.search).get('view');
  const name = Object.hasOwn(VIEWS, asked ?? '') ? asked : 'webview';
  const {agent, isBare = false, storage, opens} = VIEWS[name];
  const lacking = [];

  const put = (target, property, get) => Object.defineProperty(target, property, {configurable: true, get});
  put(navigator, 'userAgent', () => agent);

  if (isBare) {
    for (const property of ['localStorage', 'sessionStorage']) put(window, property, storage);
    for (const property of ['share', 'canShare', 'serviceWorker'])
      put(Object.getPrototypeOf(navigator), property, () => undefined);
    // Both draw nothing and say nothing.
    window.print = () => {};
    window.confirm = () => false;
    window.open = (address) => {
      if (opens && address) location.href = address;
      return null;
    };
    lacking.push('fenêtres', 'stockage', 'impression', 'partage');
  }

  addEventListener('DOMContentLoaded', () => {
    const list = document.querySelector('dl');
    const say = (term, text) => {
      const [dt, dd] = [document.createElement('dt'), document.createElement('dd')];
      dt.textContent = term;
      dd.textContent = text;
      list.append(dt, dd);
    };
    say('Nom', name);
    say('Navigateur annoncé', agent);
    say('Manquent', lacking.join(', ') || 'rien');
  });
})();
