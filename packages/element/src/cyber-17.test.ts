import 'axe-core/axe.min.js';
import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';

import {Cyber17} from './cyber-17.js';
import {defineCyber17} from './define.js';
import {definePanel} from './panel/define-panel.js';
import {langIn} from './lang-in.js';
import {PanelFailedEvent} from './panel/panel-failed-event.js';
import {FakePanel} from './testing/fake-panel.js';

import type {Cyber17FailedEvent} from './events/cyber-17-failed-event.js';
import type axeCore from 'axe-core';

const words = {
  fr: 'Arnaque, piratage ? cyber-17',
  en: 'Scam, hacking? cyber-17',
  ar: 'احتيال أو اختراق؟ cyber-17',
};

describe('<cyber-17>', () => {
  const {setTimeout} = window;
  let createSession: typeof Cyber17.createSession;
  let element: Cyber17;
  /** What was asked of the hooks, in order. */
  let asked: string[];
  /** Ends the loading of the panel's code: it loaded, or it failed. */
  let arrive: (isThere?: boolean) => void;

  before(async () => {
    defineCyber17({words, loadPanel: async () => {}});
    definePanel(FakePanel);
    await settled();
    createSession = Cyber17.createSession;
  });

  beforeEach(() => {
    asked = [];
    Cyber17.createSession = undefined;
    Cyber17.warm = (facade) => asked.push(`warm ${langIn(facade)}`);
    Cyber17.load = (facade) => {
      asked.push(`load ${langIn(facade)}`);
      return new Promise((resolve, reject) => {
        arrive = (isThere = true) => {
          if (!isThere) return reject(new Error('offline'));
          bringPanel();
          resolve(undefined);
        };
      });
    };
  });

  afterEach(() => {
    element.remove();
    window.setTimeout = setTimeout;
    document.documentElement.removeAttribute('lang');
  });

  function bringPanel() {
    Cyber17.createSession = createSession;
  }

  /** Until a few tasks have passed: events of a dialog come in a later one. */
  const settled = () => new Promise((resolve) => setTimeout(resolve, 40));

  function mount(attributes: Record<string, string> = {}, ...children: (Node | string)[]) {
    element = document.createElement('cyber-17');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    document.body.append(element);
    return element;
  }

  const find = <E extends HTMLElement>(selector: string) => element.shadowRoot!.querySelector<E>(selector)!;
  const launcher = () => find<HTMLButtonElement>('button');
  const fallback = () => find('[role=alert]');
  const panel = () => find<FakePanel>('cyber-17-panel');
  const hasPanel = () => find('cyber-17-panel') !== null;
  const isDrawn = (node: HTMLElement) => node.checkVisibility();

  /** Events of the element, by type, as the host page hears them. */
  function listen() {
    const heard: string[] = [];
    for (const type of ['ready', 'opened', 'closed', 'failed'] as const) {
      element.addEventListener(`cyber-17-${type}`, (event) =>
        heard.push('reason' in event ? `${type} ${(event as Cyber17FailedEvent).reason}` : type),
      );
    }
    return heard;
  }

  /** Five seconds go by at once, or in so many milliseconds. */
  function hasten(fiveSeconds = 10) {
    window.setTimeout = ((callback: () => void, wait: number) =>
      setTimeout(callback, wait === 5_000 ? fiveSeconds : wait)) as typeof window.setTimeout;
  }

  async function violations() {
    const {axe} = window as unknown as {axe: typeof axeCore};
    const found = await axe.run(element, {rules: {region: {enabled: false}}});
    return found.violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join()}`);
  }

  describe('the launcher', () => {
    it('has no accessibility violation', async () => {
      mount({}, link());
      expect(await violations()).to.deep.equal([]);
    });

    it('is one button, whose name begins with the sentence and ends with the service', () => {
      mount({lang: 'fr'});
      expect(element.shadowRoot!.querySelectorAll('button')).to.have.length(1);
      expect(launcher().textContent).to.equal('Arnaque, piratage ? cyber-17');
      expect(launcher().getAttribute('aria-haspopup')).to.equal('dialog');
    });

    it('speaks the language of the place where it stands', () => {
      document.documentElement.lang = 'en-GB';
      expect(mount().shadowRoot!.textContent).to.contain('Scam, hacking?');
      element.remove();
      document.documentElement.lang = 'de';
      expect(mount().shadowRoot!.textContent).to.contain('Arnaque, piratage ?');
      element.remove();
      expect(mount({lang: 'AR-ma'}).shadowRoot!.textContent).to.contain('احتيال');
    });

    it('speaks the nearest language, also where it is written with an underscore', () => {
      const spoken = (around: string | undefined, own?: string) => {
        const outer = document.createElement('p');
        if (around !== undefined) outer.lang = around;
        const inner = document.createElement('b');
        outer.append(inner);
        document.body.append(outer);
        inner.append(mount(own === undefined ? {} : {lang: own}));
        const text = element.shadowRoot!.textContent;
        outer.remove();
        return text;
      };
      document.documentElement.lang = 'en_GB';
      expect(spoken(undefined)).to.contain('Scam, hacking?');
      expect(spoken('fr')).to.contain('Arnaque, piratage ?');
      expect(spoken('fr_FR')).to.contain('Arnaque, piratage ?');
      expect(spoken('fr', 'ar_MA')).to.contain('احتيال');
      document.documentElement.lang = 'fr_FR';
      expect(spoken('EN_us')).to.contain('Scam, hacking?');
    });

    it('speaks the language around it, across shadow roots', () => {
      const outer = document.createElement('div');
      outer.lang = 'en';
      element = document.createElement('cyber-17');
      outer.attachShadow({mode: 'open'}).append(element);
      document.body.append(outer);
      expect(launcher().textContent).to.contain('Scam, hacking?');
      outer.remove();
    });

    it('opens by keyboard', async () => {
      mount();
      launcher().focus();
      await sendKeys({press: 'Enter'});
      expect(asked).to.include('load fr');
      arrive();
      await settled();
      expect(element.hasAttribute('open')).to.be.true;
    });

    it('gets the focus back when the panel closes', async () => {
      mount();
      launcher().focus();
      await sendKeys({press: 'Space'});
      arrive();
      await settled();
      await sendKeys({press: 'Escape'});
      await settled();
      expect(element.hasAttribute('open')).to.be.false;
      expect(element.shadowRoot!.activeElement).to.equal(launcher());
    });

    it('warms at the first sign of intent, and loads nothing', () => {
      mount();
      launcher().dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
      launcher().focus();
      expect(asked).to.deep.equal(['warm fr', 'warm fr']);
    });

    it('is at least 44 px high, and its element no larger than it', () => {
      mount();
      const {x, y, width, height} = element.getBoundingClientRect();
      expect(height).to.be.at.least(44);
      expect(launcher().getBoundingClientRect()).to.deep.include({x, y, width, height});
    });

    it('takes no room in the page', () => {
      const before = document.body.getBoundingClientRect().height;
      mount({}, link());
      expect(document.body.getBoundingClientRect().height).to.equal(before);
    });

    it('stands at the end of the line, or at its start', () => {
      const middle = innerWidth / 2;
      const centre = () => element.getBoundingClientRect().x + element.getBoundingClientRect().width / 2;
      mount();
      expect(centre()).to.be.above(middle);
      element.setAttribute('position', 'start');
      expect(centre()).to.be.below(middle);
      document.documentElement.dir = 'rtl';
      expect(centre()).to.be.above(middle);
      document.documentElement.removeAttribute('dir');
    });

    it('goes with the hidden attribute', () => {
      mount({hidden: ''}, link());
      expect(isDrawn(element)).to.be.false;
      element.hidden = false;
      expect(isDrawn(launcher())).to.be.true;
    });

    it('survives a reset of the host page', () => {
      const reset = new CSSStyleSheet();
      reset.replaceSync('* {all: unset !important; font-size: 0 !important; pointer-events: none}');
      document.adoptedStyleSheets.push(reset);
      mount();
      const {fontSize, pointerEvents, display} = getComputedStyle(launcher());
      const {position} = getComputedStyle(element);
      document.adoptedStyleSheets.pop();
      expect([fontSize, pointerEvents, display, position]).to.deep.equal(['16px', 'auto', 'flex', 'fixed']);
    });

    it('is not drawn when headless, inline or page', () => {
      for (const mode of ['headless', 'inline', 'page']) {
        mount({mode});
        expect(isDrawn(launcher()), mode).to.be.false;
        element.remove();
      }
      mount({mode: 'floating'});
      expect(isDrawn(launcher())).to.be.true;
    });

    it('gives way to the button of the host', () => {
      const own = document.createElement('button');
      own.slot = 'launcher';
      own.textContent = 'Besoin d’aide ?';
      mount({}, own);
      expect(isDrawn(launcher())).to.be.false;
      own.click();
      expect(asked).to.include('load fr');
    });
  });

  describe('what is called before the panel has come', () => {
    it('is done when it has', async () => {
      mount();
      void element.open({startAt: 'card'});
      expect(hasPanel()).to.be.false;
      arrive();
      await settled();
      expect(panel().heard).to.deep.equal(['show card']);
    });

    it('is not done when it is closed meanwhile', async () => {
      hasten();
      mount({}, link());
      const heard = listen();
      void element.open();
      element.restart();
      element.close();
      await settled();
      arrive();
      await settled();
      expect(hasPanel()).to.be.false;
      expect(isDrawn(fallback())).to.be.false;
      expect(heard).to.deep.equal([]);

      void element.open();
      arrive();
      await settled();
      expect(heard).to.deep.equal(['ready', 'opened']);
    });

    it('asks for the code once', async () => {
      mount();
      for (let times = 0; times < 3; times++) void element.open();
      arrive();
      await settled();
      expect(asked).to.deep.equal(['load fr']);
      expect(element.shadowRoot!.querySelectorAll('cyber-17-panel')).to.have.length(1);
    });

    it('does nothing when there is nothing to close or restart', async () => {
      mount();
      element.close();
      element.restart();
      await settled();
      expect(asked).to.deep.equal([]);
      bringPanel();
      element.close();
      element.restart();
      await settled();
      expect(hasPanel()).to.be.false;
    });

    it('is forgotten when the element is removed meanwhile', async () => {
      mount();
      const heard = listen();
      void element.open();
      element.remove();
      arrive();
      await settled();
      expect(heard).to.deep.equal(['ready']);
    });
  });

  describe('the panel', () => {
    async function open(attributes: Record<string, string> = {}) {
      mount(attributes);
      const heard = listen();
      void element.open();
      arrive();
      await settled();
      return heard;
    }

    it('has no accessibility violation', async () => {
      await open();
      expect(await violations()).to.deep.equal([]);
    });

    it('is told what the host wrote, anew at each opening', async () => {
      await open({lang: 'en', audience: 'company', context: 'bank', 'start-at': 'card', theme: 'dark'});
      expect(panel().settings).to.deep.equal({
        lang: 'en',
        audience: 'company',
        context: 'bank',
        startAt: 'card',
        theme: 'dark',
        mode: 'floating',
        shared: false,
        partner: undefined,
      });
      element.close();
      await settled();
      element.setAttribute('context', 'shop');
      await element.open();
      expect(panel().settings?.context).to.equal('shop');
    });

    it('tells the host that it came, opened and closed, each once', async () => {
      const heard = await open();
      await element.open();
      expect(element.hasAttribute('open')).to.be.true;
      element.close();
      await settled();
      element.close();
      await settled();
      expect(heard).to.deep.equal(['ready', 'opened', 'closed']);
      expect(element.hasAttribute('open')).to.be.false;
    });

    it('stays when it is opened again in the moment that closed it', async () => {
      await open();
      element.close();
      await element.open();
      await settled();
      expect(panel().isShown).to.be.true;
      expect(element.hasAttribute('open')).to.be.true;
    });

    it('tells whoever listens further out', async () => {
      let path: EventTarget[] = [];
      document.addEventListener('cyber-17-opened', (event) => (path = event.composedPath()), {once: true});
      await open();
      expect(path).to.include.members([element, document.body, document]);
    });

    it('goes to another start while it is open, and moves for nothing else', async () => {
      await open();
      await element.open();
      await element.open({startAt: 'card'});
      expect(panel().heard).to.deep.equal(['show', 'show card']);
    });

    it('begins again when it is asked to', async () => {
      await open();
      element.restart();
      await settled();
      expect(panel().heard).to.include('restart');
    });

    it('keeps what its views ask of one another to itself', async () => {
      await open();
      let isHeard = false;
      element.addEventListener('context-request', () => (isHeard = true));
      panel().shadowRoot!.firstChild!.dispatchEvent(
        new Event('context-request', {bubbles: true, composed: true}),
      );
      expect(isHeard).to.be.false;
    });

    it('lets what the light content asks of the host pass', async () => {
      await open();
      let isHeard = false;
      element.addEventListener('context-request', () => (isHeard = true));
      element.append(link());
      element.firstChild!.dispatchEvent(new Event('context-request', {bubbles: true, composed: true}));
      expect(isHeard).to.be.true;
    });

    it('closes when the element is removed, and opens where it comes back', async () => {
      const heard = await open();
      element.remove();
      await settled();
      document.body.append(element);
      await element.open();
      await settled();
      expect(heard).to.deep.equal(['ready', 'opened', 'closed', 'opened']);
      expect(element.shadowRoot!.querySelectorAll('cyber-17-panel')).to.have.length(1);
    });

    it('leaves its place to the link when it fails', async () => {
      const heard = await open();
      panel().hide();
      await settled();
      panel().dispatchEvent(new PanelFailedEvent('graph'));
      expect(isDrawn(fallback())).to.be.true;
      expect(heard.at(-1)).to.equal('failed graph');
    });
  });

  describe('when the panel does not come', () => {
    it('shows the link and the numbers after five seconds, and says so', async () => {
      hasten();
      mount({}, link());
      const heard = listen();
      void element.open();
      expect(isDrawn(fallback())).to.be.false;
      await settled();
      expect(isDrawn(fallback())).to.be.true;
      expect(isDrawn(element.querySelector('a')!)).to.be.true;
      const ways = [...fallback().querySelectorAll('a')].map(
        ({href, textContent}) => `${textContent} ${href}`,
      );
      expect(ways).to.deep.equal([
        '17cyber.gouv.fr https://17cyber.gouv.fr/',
        '17 tel:17',
        '112 tel:112',
        '114 sms:114',
      ]);
      expect(heard).to.deep.equal(['failed slow']);
    });

    it('says so once, however often help is asked for', async () => {
      hasten();
      mount({}, link());
      const heard = listen();
      void element.open();
      void element.open();
      void element.open();
      await settled();
      expect(heard).to.deep.equal(['failed slow']);
    });

    it('waits for five seconds anew after it was closed meanwhile', async () => {
      mount({}, link());
      const heard = listen();
      hasten();
      void element.open();
      element.close();
      hasten(1_000);
      void element.open();
      await settled();
      expect(heard).to.deep.equal([]);
    });

    it('has no accessibility violation', async () => {
      hasten();
      mount({}, link());
      void element.open();
      await settled();
      expect(await violations()).to.deep.equal([]);
    });

    it('lets a late panel take the place of the link', async () => {
      hasten();
      mount({}, link());
      void element.open();
      await settled();
      arrive();
      await settled();
      expect(isDrawn(fallback())).to.be.false;
      expect(element.hasAttribute('open')).to.be.true;
    });

    it('keeps the link, and says so once, when help was asked for twice', async () => {
      mount({}, link());
      const heard = listen();
      void element.open();
      void element.open();
      arrive(false);
      await settled();
      expect(isDrawn(fallback())).to.be.true;
      expect(heard).to.deep.equal(['failed load']);
    });

    it('shows no link when it was closed before the code failed to come', async () => {
      mount({}, link());
      const heard = listen();
      void element.open();
      element.close();
      arrive(false);
      await settled();
      expect(isDrawn(fallback())).to.be.false;
      expect(heard).to.deep.equal([]);
    });

    it('shows what the host put into the slot for it', async () => {
      hasten();
      const own = document.createElement('p');
      own.slot = 'fallback';
      own.textContent = 'Appelez-nous.';
      mount({}, own, link());
      void element.open();
      await settled();
      expect(isDrawn(own)).to.be.true;
      expect(isDrawn(element.querySelector('a')!)).to.be.false;
    });

    it('shows the link at once when the code cannot be had, and tries again', async () => {
      mount({}, link());
      const heard = listen();
      void element.open();
      arrive(false);
      await settled();
      expect(isDrawn(fallback())).to.be.true;
      expect(heard).to.deep.equal(['failed load']);

      void element.open();
      arrive();
      await settled();
      expect(asked).to.deep.equal(['load fr', 'load fr']);
      expect(isDrawn(fallback())).to.be.false;
    });
  });

  describe('in the page', () => {
    for (const mode of ['inline', 'page']) {
      it(`is loaded when it is nearly on screen, as ${mode}`, async () => {
        const above = document.createElement('div');
        above.style.height = '5000px';
        document.body.prepend(above);
        try {
          mount({mode});
          await settled();
          expect(asked).to.deep.equal([]);
          // On its way, and not there yet.
          scrollTo(0, 5000 - innerHeight - 300);
          await settled();
          expect(element.getBoundingClientRect().top).to.be.above(innerHeight);
          expect(asked).to.deep.equal(['load fr']);
        } finally {
          above.remove();
          scrollTo(0, 0);
        }
      });
    }

    for (const before of ['floating', 'headless']) {
      it(`is loaded when it is placed there later, as ${before} before`, async () => {
        mount(before === 'headless' ? {mode: before} : {});
        await settled();
        element.setAttribute('mode', 'inline');
        await settled();
        expect(asked).to.deep.equal(['load fr']);
      });
    }

    it('is not opened on its way when it is taken out of there first', async () => {
      const above = document.createElement('div');
      above.style.height = '5000px';
      document.body.prepend(above);
      mount({mode: 'inline'});
      await settled();
      element.setAttribute('mode', 'floating');
      await settled();
      above.remove();
      expect(asked).to.deep.equal([]);
    });

    for (const [before, after] of [
      ['floating', 'inline'],
      ['inline', 'floating'],
      ['page', 'headless'],
    ] as const) {
      it(`takes its new form when it is open and goes from ${before} to ${after}`, async () => {
        mount({mode: before});
        const heard = listen();
        void element.open();
        arrive();
        await settled();
        element.setAttribute('mode', after);
        await settled();
        expect(panel().settings?.mode).to.equal(after);
        expect(panel().heard).not.to.include('hide');
        expect(heard).to.deep.equal(['ready', 'opened']);
      });
    }

    it('is loaded when what hides it opens', async () => {
      const drawer = document.createElement('div');
      drawer.hidden = true;
      document.body.append(drawer);
      mount({mode: 'inline'});
      drawer.append(element);
      await settled();
      expect(asked).to.deep.equal([]);
      drawer.hidden = false;
      await settled();
      expect(asked).to.deep.equal(['load fr']);
      drawer.remove();
    });

    it('stays closed when it was closed, wherever it is scrolled to', async () => {
      mount({mode: 'inline'});
      await settled();
      arrive();
      await settled();
      element.close();
      await settled();
      const above = document.createElement('div');
      above.style.height = '5000px';
      document.body.prepend(above);
      await settled();
      above.remove();
      await settled();
      expect(element.hasAttribute('open')).to.be.false;
    });

    it('shows the link in its place when it does not come', async () => {
      mount({mode: 'inline'}, link());
      await settled();
      arrive(false);
      await settled();
      expect(isDrawn(element.querySelector('a')!)).to.be.true;
      expect(element.getBoundingClientRect().height).to.be.above(0);
    });

    it('stands in the flow', () => {
      mount({mode: 'inline'});
      expect(getComputedStyle(element).position).to.equal('static');
    });
  });

  describe('its life', () => {
    it('is dressed again in another document', () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      mount();
      frame.contentDocument!.body.append(element);
      expect(frame.contentWindow!.getComputedStyle(launcher()).fontWeight).to.equal('600');
      frame.remove();
    });

    it('has a launcher of its own when it is cloned', () => {
      mount({lang: 'fr'}, link());
      const clone = element.cloneNode(true) as Cyber17;
      document.body.append(clone);
      expect(clone.shadowRoot!.querySelector('button')!.textContent).to.equal(launcher().textContent);
      clone.remove();
    });

    it('leaves no listener, timer or node behind after forty mounts', async () => {
      const left: string[] = [];
      const {addEventListener} = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (type, ...rest) {
        if (this === window || this === document || this instanceof HTMLElement) left.push(type);
        addEventListener.call(this, type, ...rest);
      };
      window.setTimeout = ((...args: Parameters<typeof setTimeout>) => {
        left.push('timeout');
        return setTimeout(...args);
      }) as typeof window.setTimeout;
      const nodes = document.querySelectorAll('*').length;
      mount({}, link());
      for (let times = 0; times < 40; times++) {
        element.remove();
        document.body.append(element);
      }
      element.remove();
      EventTarget.prototype.addEventListener = addEventListener;
      expect(left).to.deep.equal([]);
      expect(document.querySelectorAll('*')).to.have.length(nodes);
      expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(1);
    });
  });

  function link() {
    const node = document.createElement('a');
    node.href = 'https://17cyber.gouv.fr/';
    node.textContent = 'Être aidé sur 17cyber.gouv.fr';
    return node;
  }
});
