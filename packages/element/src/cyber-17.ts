import {create} from './create.js';
import {Cyber17ClosedEvent} from './cyber-17-closed-event.js';
import {Cyber17FailedEvent} from './cyber-17-failed-event.js';
import {Cyber17OpenedEvent} from './cyber-17-opened-event.js';
import {Cyber17ReadyEvent} from './cyber-17-ready-event.js';
import {styles} from './cyber-17.styles.js';

import type {LauncherWords} from './launcher-words.js';
import type {OpenOptions, PanelElement} from './panel-contract.js';

export class Cyber17 extends HTMLElement {
  static words: LauncherWords;
  static loadPanel: (lang: string) => Promise<unknown>;
  static warm: (lang: string) => void;
  static patience = 5_000;
  static readonly observedAttributes = ['lang', 'mode'];

  #panel: Promise<PanelElement> | undefined;
  #near: IntersectionObserver | undefined;
  #timer: number | undefined;

  readonly #launcher = create('button', {part: 'launcher', ariaHasPopup: 'dialog', dir: 'auto'});
  readonly #fallback = create(
    'p',
    {part: 'fallback', role: 'alert', hidden: true},
    create('slot', {name: 'fallback'}, create('slot', {})),
    ...['tel:17', 'tel:112', 'sms:114'].flatMap((href) => [' · ', create('a', {href, textContent: href.slice(4)})]),
  );

  constructor() {
    super();
    this.attachShadow({mode: 'open'}).append(create('slot', {name: 'launcher', onclick: () => this.open()}, this.#launcher), this.#fallback);
    this.onpointerenter = this.onfocus = () => Cyber17.warm(this.#lang);
  }

  connectedCallback() {
    const sheet = new (this.ownerDocument.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(styles);
    this.shadowRoot!.adoptedStyleSheets = [sheet];
    this.#launcher.replaceChildren(Cyber17.words[this.#lang as 'fr'] + ' ', create('small', {textContent: Cyber17.words.name}));
    const mode = this.getAttribute('mode');
    if (mode === 'page') this.open();
    if (mode === 'inline') {
      this.#near = new IntersectionObserver((entries) => { if (entries.some((e) => e.isIntersecting)) { this.#near!.disconnect(); this.open() }});
      this.#near.observe(this);
    }
  }
  disconnectedCallback() {
    this.#near?.disconnect();
    clearTimeout(this.#timer);
    this.close();
  }

  open(options: OpenOptions = {}) {
    void this.#show(options);
  }
  close() {
    void this.#panel?.then((panel) => panel.hide());
  }
  restart() {
    void this.#panel?.then((panel) => panel.restart());
  }
  get #lang() {
    const lang = (this.closest<HTMLElement>('[lang]') ?? document.documentElement).lang.slice(0, 2).toLowerCase();
    return lang in Cyber17.words ? lang : 'fr';
  }
  async #show(options: OpenOptions) {
    const asked = Date.now();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#fail('slow'), Cyber17.patience);
    try {
      this.#panel ??= this.#load();
      const panel = await this.#panel;
      if (!this.isConnected || Date.now() - asked > 6 * Cyber17.patience) return;
      const attribute = (name: string) => this.getAttribute(name) ?? undefined;
      panel.settings = {lang: this.#lang, audience: attribute('audience'), context: attribute('context'), startAt: attribute('start-at'), theme: attribute('theme'), mode: attribute('mode'), partner: attribute('partner')};
      panel.show(options);
      this.#fallback.hidden = true;
      this.toggleAttribute('open', true);
      this.dispatchEvent(new Cyber17OpenedEvent());
    } catch {
      this.#panel = undefined;
      this.#fail('load');
    }
    clearTimeout(this.#timer);
  }
  async #load() {
    await Cyber17.loadPanel(this.#lang);
    const panel = create('cyber-17-panel', {});
    panel.addEventListener('context-request', (event) => event.stopPropagation());
    panel.addEventListener('panel-closed', () => { this.removeAttribute('open'); this.dispatchEvent(new Cyber17ClosedEvent()) });
    panel.addEventListener('panel-failed', (event) => this.#fail(event.reason));
    this.shadowRoot!.append(panel);
    this.dispatchEvent(new Cyber17ReadyEvent());
    return panel;
  }
  #fail(reason: string) {
    this.#fallback.hidden = false;
    this.dispatchEvent(new Cyber17FailedEvent(reason));
  }
}
