import {ATTRIBUTE_NAMES} from './attribute-names.js';
import {create} from './create.js';
import {styles} from './cyber-17.styles.js';
import {langIn} from './lang-in.js';
import {showFallback} from './panel/show-fallback.js';
import {present} from './present.js';

import type {LauncherWords} from './launcher-words.js';
import type {OpenOptions} from './panel/panel-contract.js';
import type {PanelSession} from './panel/panel-session.js';
import type {Policy} from './policy.js';

/** After this long without the panel, the link and the numbers show. */
const SLOW_AFTER_MS = 5_000;

/** Shown below the link when help cannot be shown; each reads as its address without the scheme. */
const EMERGENCY_LINKS = ['https://17cyber.gouv.fr', 'tel:17', 'tel:112', 'sms:114'];

/**
 * Help for victims of cyber-attacks, on any page.
 *
 * This is the facade: the launcher, and the methods that work before the panel
 * has loaded. Everything behind a click is loaded later, into its shadow root.
 * Its light content, a link, works without script and replaces the panel when
 * that fails to load.
 *
 * @tagname cyber-17
 *
 * @attr {floating|inline|page|headless} [mode=floating] - `floating` draws a
 *   launcher in the corner; `inline` and `page` show the panel in the page, once
 *   the element is nearly on screen; `headless` draws nothing: call `open()`.
 * @attr {string} lang - A BCP 47 tag. By default that of the page.
 * @attr {individual|company|public} [audience=individual] - Whom it is for. The
 *   visitor can change it.
 * @attr {string} start-at - The question or threat to start at, an entry of the
 *   graph.
 * @attr {bank|shop|dating|social|town-hall|workplace} context - The kind of site:
 *   the answers that are common there come first, and none is removed.
 * @attr {auto|light|dark} [theme=auto] - The panel's colours.
 * @attr {start|end} [position=end] - The launcher's corner.
 * @attr {boolean} shared - For a computer that several people use: answers are
 *   covered after five idle minutes, forgotten two minutes later, and forgotten
 *   when the panel closes.
 * @attr {string} partner - An entry of the operator's signed list.
 * @attr {boolean} open - Present while the panel is on screen. Read only.
 *
 * @event {Cyber17ReadyEvent} cyber-17-ready - The panel has loaded: `open()` is instant.
 * @event {Cyber17OpenedEvent} cyber-17-opened - Help is on screen.
 * @event {Cyber17ClosedEvent} cyber-17-closed - Help has left the screen.
 * @event {Cyber17FailedEvent} cyber-17-failed - Help could not be shown; `reason` is a code.
 *
 * @slot - A link to help. Shown without script, and when help cannot be shown.
 * @slot launcher - The host's own button instead of ours.
 * @slot fallback - Replaces the link when help cannot be shown.
 *
 * @csspart launcher - The launcher's button.
 *
 * @cssproperty [--cyber-17-color-accent=#0B5563] - Fill of the launcher, and what the panel
 *   leads with.
 * @cssproperty [--cyber-17-color-on-accent=#fff] - Text on the accent: set both.
 * @cssproperty --cyber-17-color-surface - Behind the panel's text.
 * @cssproperty --cyber-17-color-text - The panel's text.
 * @cssproperty --cyber-17-color-muted - Its less important text.
 * @cssproperty --cyber-17-color-border - Its lines.
 * @cssproperty [--cyber-17-radius=10px] - The panel's corners, from 0 to 16px.
 * @cssproperty [--cyber-17-font=system-ui] - Font family.
 * @cssproperty [--cyber-17-launcher-x=20px] - From the side of the screen.
 * @cssproperty [--cyber-17-launcher-y=20px] - From the bottom of the screen.
 */
export class Cyber17 extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTE_NAMES;

  // Set by the code that defines the element: the loader, or `defineCyber17`.

  /** @internal The launcher's sentence in each language. */
  declare static words: LauncherWords;

  /** @internal Loads the code of the panel, which sets `createSession`. Rejects if it cannot. */
  declare static load: (facade: Cyber17) => Promise<unknown>;

  /** @internal Prepares for `load` at the first sign of intent. May be called often. */
  declare static warm: (facade: Cyber17) => void;

  /** @internal How `load` uses the browser's cache; set after a failure. */
  declare static cache: RequestCache;

  /** @internal Called when an element came into a document or left it, or has closed; set by the loader. */
  declare static moved: (() => void) | undefined;

  /** @internal Made by the loader; the panel takes it and removes it from here. */
  declare static policy: Policy | undefined;

  /** @internal Set by `definePanel`, in the panel's own file: creates the panel of a facade. */
  declare static createSession: ((facade: Cyber17) => PanelSession) | undefined;

  readonly #launcher: HTMLButtonElement;
  readonly #fallback: HTMLElement;
  /** Pending or settled loading; `undefined` while nobody is waiting for the panel. */
  #loading: Promise<unknown> | undefined;
  #session: PanelSession | undefined;

  constructor() {
    super();
    const warm = () => Cyber17.warm(this);
    this.#launcher = create('button', {part: 'launcher', ariaHasPopup: 'dialog', dir: 'auto', onfocus: warm});
    this.#fallback = create(
      'p',
      {role: 'alert', hidden: true},
      create('slot', {name: 'fallback'}, create('slot', {})),
      ...EMERGENCY_LINKS.map((href) => create('a', {href}, href.replace(/\D+/, ''))),
    );
    this.attachShadow({mode: 'open'}).append(
      create('slot', {name: 'launcher', onclick: () => this.open(), onpointerover: warm}, this.#launcher),
      this.#fallback,
    );
  }

  connectedCallback() {
    const view = this.ownerDocument.defaultView;
    // A template, a parsed copy, a sanitizer: nobody sees such a document.
    if (!view) return; // defence: no-window
    // A style sheet belongs to the document that made it, and the element may move.
    const sheet = new view.CSSStyleSheet(); // defence: moved-document
    sheet.replaceSync(styles);
    this.shadowRoot!.adoptedStyleSheets = [sheet]; // defence: adopted-styles
    present.add(this);
    this.attributeChangedCallback('mode');
  }

  disconnectedCallback() {
    present.delete(this);
    Cyber17.moved?.();
  }

  /** A copy, a snapshot or a morph writes what is no longer so. */
  attributeChangedCallback(name: string) {
    this.#launcher.textContent = Cyber17.words[langIn(this)];
    this.toggleAttribute('open', !!this.#session?.isOpen); // defence: true-state
    Cyber17.moved?.();
    // Placing it in the page is asking for it, once it is at most one screen away.
    // Help that is open takes the form of its new mode.
    const isAsked = () => this.matches('[open],[mode=inline],[mode=page]'); // defence: open-form
    if (name !== 'mode' || !isAsked()) return; // defence: mode-only
    const observer = new IntersectionObserver(
      ([entry]) => {
        // defence: nearly-on-screen
        if (entry!.isIntersecting) {
          // The mode may be another one by now.
          if (isAsked()) void this.open(); // defence: asked-still
          observer.disconnect(); // defence: open-near-once
        }
      },
      {rootMargin: '100%'},
    );
    observer.observe(this);
  }

  /**
   * Shows help as soon as its code has loaded. After five seconds without it, the
   * link and the emergency numbers show; a panel that loads later replaces them.
   */
  async open(options?: OpenOptions): Promise<void> {
    if (!this.#loading) {
      setTimeout(() => {
        // defence: slow-panel
        if (this.#loading === loading && !Cyber17.createSession) showFallback(this.#fallback, 'slow');
      }, SLOW_AFTER_MS);
    }
    const loading = (this.#loading ??= Cyber17.load(this)); // defence: load-once
    try {
      // A panel that is there is not waited for, whatever became of the script that brought it.
      if (!Cyber17.createSession) await loading;
      // Closed while it was loading: stays closed.
      if (this.#loading !== loading) return; // defence: closed-while-loading
      this.#session ??= Cyber17.createSession!(this);
      if (await this.#session.show(options)) this.#fallback.hidden = true; // defence: late-panel
    } catch {
      // Closed meanwhile, or help is on screen all the same.
      if (this.#loading !== loading || this.#session?.isOpen) return;
      this.#loading = undefined; // defence: retry
      // The next attempt bypasses the cache: WebKit would answer from the preload that failed.
      Cyber17.cache = 'reload';
      showFallback(this.#fallback, 'load'); // defence: failed-load
    }
  }

  /** Closes help and keeps the answers in memory. Cancels an `open()` that is still loading. */
  close(): void {
    this.#loading = undefined;
    this.#session?.hide();
  }

  /** Forgets the answers and begins again. */
  restart(): void {
    this.#session?.restart();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyber-17': Cyber17;
  }
}
