import {create} from './create.js';
import {styles} from './cyber-17.styles.js';
import {langIn} from './lang-in.js';
import {fail} from './panel/fail.js';

import type {LauncherWords} from './launcher-words.js';
import type {OpenOptions} from './panel/panel-contract.js';
import type {PanelSession} from './panel/panel-session.js';
import type {Policy} from './policy.js';

/**
 * Help for victims of cyber-attacks, on any page.
 *
 * This is the facade: the launcher, and a queue for what is called before the
 * panel has come. Everything behind a click comes later and lives in its shadow
 * root. Its light content, a link, works without script and stands in for the
 * panel when that fails.
 *
 * @tagname cyber-17
 *
 * @attr {floating|inline|page|headless} [mode=floating] - `floating` draws a
 *   launcher in the corner; `inline` and `page` show the panel where the element
 *   stands, when it is nearly on screen; `headless` draws nothing: call `open()`.
 * @attr {string} lang - A BCP 47 tag. By default that of the page.
 * @attr {individual|company|public} [audience=individual] - Whom it is for. The
 *   visitor can change it.
 * @attr {string} start-at - The question or threat to start at, an entry of the
 *   graph.
 * @attr {bank|shop|dating|social|town-hall|workplace} context - Where the visitor
 *   is: the answers usual there come first, and none is removed.
 * @attr {auto|light|dark} [theme=auto] - The panel's colours.
 * @attr {start|end} [position=end] - The launcher's corner.
 * @attr {boolean} shared - On a computer that several people use: answers are
 *   covered after five minutes without a sign of anyone, and forgotten two
 *   minutes later, and at closing.
 * @attr {string} partner - An entry of the operator's signed list.
 * @attr {boolean} open - Present while the panel is on screen. To be read only.
 *
 * @event {Cyber17ReadyEvent} cyber-17-ready - The panel has come: `open()` is instant.
 * @event {Cyber17OpenedEvent} cyber-17-opened - Help is on screen.
 * @event {Cyber17ClosedEvent} cyber-17-closed - Help has left the screen.
 * @event {Cyber17FailedEvent} cyber-17-failed - Help could not be shown; `reason` is a code.
 *
 * @slot - A link to help. Shown without script, and when help cannot be shown.
 * @slot launcher - The host's own button instead of ours.
 * @slot fallback - What to show instead of the link when help cannot be shown.
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
  // Given by whoever defines the element: the loader, or `defineCyber17`.

  /** What the launcher says. */
  declare static words: LauncherWords;

  /**
   * Brings the code of the panel. It settles when there is nothing left to wait
   * for; whether the panel came shows by `panelOf`.
   */
  declare static load: (facade: Cyber17) => Promise<unknown>;

  /** Prepares for `load`, at the first sign of intent. */
  declare static warm: (facade: Cyber17) => void;

  /** How that code is asked for: set once it has failed. */
  declare static cache: RequestCache;

  /** From the loader to the panel, which takes it away from where any script finds it. */
  declare static policy: Policy | undefined;

  /** Given by `definePanel`, in the panel's own file: the panel of a facade. */
  declare static panelOf: ((facade: Cyber17) => PanelSession) | undefined;

  #arrival: Promise<unknown> | undefined;
  // From here on members, and properties, stand in the order that brotli likes best.

  readonly #launcher: HTMLButtonElement;
  readonly #fallback: HTMLElement;

  constructor() {
    super();
    const warm = () => Cyber17.warm(this);
    this.attachShadow({mode: 'open'}).append(
      create(
        'slot',
        {name: 'launcher', onclick: () => this.open(), onpointerover: warm},
        (this.#launcher = create('button', {
          ariaHasPopup: 'dialog',
          dir: 'auto',
          part: 'launcher',
          onfocus: warm,
        })),
      ),
      (this.#fallback = create(
        'p',
        {role: 'alert', hidden: true},
        create('slot', {name: 'fallback'}, create('slot', {})),
        ...['https://17cyber.gouv.fr', 'tel:17', 'tel:112', 'sms:114'].map((href) =>
          create('a', {href}, href.replace(/\D+/, '')),
        ),
      )),
    );
  }

  // `close` and `restart` until the panel comes, which puts its own in their place.

  /** Closes help, keeping the answers in memory. What has not opened yet does not. */
  close(): void {
    this.#arrival = undefined;
  }

  /**
   * Shows help, as soon as its code has come. After five seconds without it, the
   * link and the emergency numbers show; a late arrival takes their place.
   */
  async open(options?: OpenOptions): Promise<void> {
    setTimeout(() => this.#arrival && !Cyber17.panelOf && fail(this.#fallback, 'slow'), 5_000);
    try {
      await (this.#arrival ??= Cyber17.load(this));
      // Closed meanwhile, it stays closed; asked for twice, the link that the first
      // brought stays. (TypeScript sees no await in between.)
      if (this.#arrival as unknown) {
        Cyber17.panelOf!(this).show(options);
        this.#fallback.hidden = true;
      }
    } catch {
      // The next click tries again, and past the browser's cache: WebKit would
      // answer from the preload that failed.
      this.#arrival = undefined;
      Cyber17.cache = 'reload';
      fail(this.#fallback, 'load');
    }
  }

  /** Forgets the answers and begins again. */
  restart(): void {}

  connectedCallback() {
    // Anew for each place: a sheet belongs to the document that made it.
    const sheet = new this.ownerDocument.defaultView!.CSSStyleSheet();
    sheet.replaceSync(styles);
    this.shadowRoot!.adoptedStyleSheets = [sheet];
    this.#launcher.textContent = Cyber17.words[langIn(this)];
    // Whoever put it into the page asked for it: it comes when it is nearly on
    // screen. (Of the four modes, `inline` and `page` end in an «e».)
    if (this.matches('[mode$=e]'))
      new IntersectionObserver(
        ([entry], observer) => entry!.isIntersecting && this.open(observer.disconnect() as undefined),
        {rootMargin: '100%'},
      ).observe(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyber-17': Cyber17;
  }
}
