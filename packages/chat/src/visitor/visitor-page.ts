import {secretIn} from '@cyber-17/protocol/secrets';
import {render} from 'lit/html.js';

import {sayIn} from '../page/say.js';
import {keepingPlace} from '../page/keeping-place.js';
import {gateOf} from './gates.js';
import {renderPage} from './render-page.js';
import {VisitorTalk} from './talk/visitor-talk.js';
import {isPhone} from './views/card.js';

import type {Clock} from '../client/clock.js';
import type {OpenTransport} from '../client/transport.js';
import type {Words} from '../page/say.js';
import type {Gates} from './gates.js';
import type {TalkState} from './talk/talk-state.js';
import type {VisitorDoes, VisitorUi} from './visitor-ui.js';
import type {CaseLine, Lang, Urgency} from '@cyber-17/protocol';

export interface VisitorPageOptions {
  readonly root: HTMLElement;
  readonly transports: readonly OpenTransport[];
  readonly clock: Clock;
  readonly words: Readonly<Record<Lang, Words>>;
  readonly gates: Gates;
  readonly isFramed: boolean;
  /** Called after each change, with how many messages were not on screen yet. */
  changed(state: TalkState, unread: number): void;
  /** Leaves the page at once. */
  exit(): void;
}

const NEW_UI: VisitorUi = {draft: '', code: '', place: '', phone: ''};
const WORDS_IN_CODE = 6;

/** The visitor's page: what is typed and opened here, over one talk. */
export class VisitorPage {
  readonly #options: VisitorPageOptions;
  readonly #talk: VisitorTalk;
  #lang: Lang = 'fr';
  #ui = NEW_UI;
  #lines: readonly CaseLine[] | undefined;
  #urgency: Urgency | undefined;
  #isGatePassed = false;
  #isTryingCode = false;

  constructor(options: VisitorPageOptions) {
    this.#options = options;
    const {transports, clock} = options;
    this.#talk = new VisitorTalk({
      transports,
      clock,
      lang: () => this.#lang,
      changed: () => this.#follow(),
      givenBack: (texts) => this.#takeBack(texts),
    });
  }

  /** Speaks a language, from here on. */
  speak(lang: Lang) {
    this.#lang = lang;
    this.#draw();
  }

  open() {
    this.#talk.open();
  }

  wake() {
    this.#talk.wake();
  }

  /** What the visitor agreed to share; no lines mean a refusal. They came to talk: the queue is joined. */
  offer(lines: readonly CaseLine[], urgency?: Urgency) {
    this.#lines = lines;
    this.#urgency = urgency;
    this.#set({gate: this.#isGatePassed ? undefined : gateOf(this.#options.gates, urgency)});
    this.#follow();
  }

  /** The page is in sight: everything on it is. */
  see() {
    this.#talk.see();
    this.#tell();
  }

  readonly #does: VisitorDoes = {
    set: (changes) => this.#set(changes),
    type: (draft) => {
      this.#set({draft, secret: undefined});
      if (draft) this.#talk.typing();
    },
    enter: () => {
      this.#enter();
      this.#set({isLeaving: undefined});
    },
    send: (anyway = false) => this.#send(anyway),
    answer: (card, value) => this.#talk.answer(card, value),
    sendWhereabouts: (card) => {
      const place = this.#ui.place.trim();
      const phone = this.#ui.phone.trim();
      if (!place || !isPhone(phone)) return this.#set({alertFault: true});
      this.#talk.answer(card, {place, phone});
      this.#set({place: '', phone: '', alertFault: undefined});
    },
    useCode: () => this.#useCode(),
    leave: () => {
      this.#talk.leave();
      this.#set({confirming: undefined});
    },
    erase: () => this.#talk.erase(),
    renew: () => this.#talk.renew(),
    passGate: () => {
      this.#isGatePassed = true;
      this.#set({gate: undefined});
      this.#follow();
    },
    exit: () => {
      this.#talk.close();
      this.#options.exit();
    },
    reconnect: () => this.#talk.open(),
  };

  #set(changes: Partial<VisitorUi>) {
    this.#ui = {...this.#ui, ...changes};
    this.#draw();
  }

  #enter(later?: true) {
    const urgency = this.#urgency;
    this.#talk.enter({lines: this.#lines ?? [], ...(urgency && {urgency}), ...(later && {later})});
  }

  #send(anyway: boolean) {
    const {draft, gate} = this.#ui;
    if (!draft.trim() || gate) return;
    const secret = anyway ? undefined : secretIn(draft);
    if (secret) return this.#set({secret});
    const {stage} = this.#talk.state;
    if (stage === 'ended' || stage === 'erased') return;
    // Outside, this is a message for later.
    if (stage === 'outside') this.#enter(true);
    this.#talk.say(draft);
    this.#set({draft: '', secret: undefined, isLeaving: undefined});
  }

  /** Where nobody can answer, the text stands ready to be left as a message. */
  #takeBack(texts: readonly string[]) {
    const {stage, unavailable} = this.#talk.state;
    const draft = [...texts, this.#ui.draft].filter(Boolean).join('\n');
    this.#set({draft, ...(stage === 'outside' && unavailable && {isLeaving: true})});
  }

  #useCode() {
    const count = this.#ui.code.split(/[^\p{L}\p{M}]+/u).filter(Boolean).length;
    if (count !== WORDS_IN_CODE) return this.#set({codeFault: 'chat.words-count'});
    // A second press would use up one of the few tries, and be told that the words are used up.
    if (this.#isTryingCode) return;
    this.#isTryingCode = true;
    const code = this.#ui.code.trim().slice(0, 100);
    void this.#talk.useCode(code).then(() => {
      this.#isTryingCode = false;
      if (!this.#talk.state.refusal) this.#set({code: '', codeFault: undefined});
    });
  }

  /** After each change of the talk: what it makes possible is done, then shown. */
  #follow() {
    const {state} = this.#talk;
    const {isLeaving, gate} = this.#ui;
    const mayEnter =
      state.stage === 'outside' && state.isGreeted && !state.unavailable && state.refusal !== 'token';
    if (mayEnter && this.#lines && !gate && !isLeaving) return this.#enter();
    if (state.stage === 'erased') this.#forget();
    this.#draw();
    this.#tell();
  }

  /** Nothing of an erased talk stays in the page. */
  #forget() {
    this.#ui = NEW_UI;
    this.#lines = undefined;
    this.#urgency = undefined;
  }

  #tell() {
    this.#options.changed(this.#talk.state, this.#talk.unread);
  }

  #draw() {
    const {root, words, clock, isFramed} = this.#options;
    const say = sayIn(words[this.#lang]);
    const view = {
      state: this.#talk.state,
      ui: this.#ui,
      lang: this.#lang,
      say,
      now: clock.now(),
      lines: this.#lines,
      isFramed,
      does: this.#does,
    };
    // The tab of a page that may be watched says nothing.
    document.title = say(this.#ui.gate === 'hidden' ? 'chat.hidden-title' : 'chat.title');
    keepingPlace(root, () => render(renderPage(view), root));
  }
}
