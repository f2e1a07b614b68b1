import {create} from './create.js';
import {Cyber17FailedEvent} from './cyber-17-failed-event.js';
import {styles} from './cyber-17.styles.js';
import {langIn} from './lang-in.js';

export class Cyber17 extends HTMLElement {
  declare static words: any;
  declare static loadPanel: (lang: string) => Promise<unknown>;
  declare static warm: (lang: string) => void;
  declare static panelOf: any;

  #arrival: any;
  #launcher; #fallback;

  constructor() {
    super();
    const warm = () => Cyber17.warm(langIn(this));
    this.attachShadow({mode: 'open'}).append(
      create('slot', {name: 'launcher', onclick: () => this.open(), onpointerover: warm}, 
        this.#launcher = create('button', {part: 'launcher', ariaHasPopup: 'dialog', onfocus: warm})),
      this.#fallback = create('p', {role: 'alert', hidden: true},
        create('slot', {name: 'fallback'}, create('slot', {})),
        ...['https://17cyber.gouv.fr', 'tel:17', 'tel:112', 'sms:114'].map((href) => create('a', {href}, href.replace(/.*[:/]/, ''))))
    );
    new IntersectionObserver(([entry]) => {
      if (entry!.isIntersecting && this.matches('[mode=inline],[mode=page]')) this.open();
    }).observe(this);
  }

  connectedCallback() {
    const sheet = new this.ownerDocument.defaultView!.CSSStyleSheet();
    sheet.replaceSync(styles);
    this.shadowRoot!.adoptedStyleSheets = [sheet];
    this.#launcher.textContent = Cyber17.words[langIn(this)] + ' ' + Cyber17.words.name;
  }

  async open(options?: any) {
    const timer = setTimeout(() => this.#fail('slow'), 5_000);
    try {
      await (this.#arrival ??= Cyber17.loadPanel(langIn(this)));
      Cyber17.panelOf(this).show(options);
      this.#fallback.hidden = true;
    } catch {
      this.#arrival = undefined;
      this.#fail('load');
    }
    clearTimeout(timer);
  }
  close() {
    this.#arrival?.then(() => Cyber17.panelOf?.(this).hide());
  }
  restart() {
    this.#arrival?.then(() => Cyber17.panelOf?.(this).restart());
  }
  #fail(reason: string) {
    this.#fallback.hidden = false;
    this.dispatchEvent(new Cyber17FailedEvent(reason));
  }
}
