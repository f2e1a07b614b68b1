import {render} from 'lit/html.js';

import {keepingPlace} from '../page/keeping-place.js';
import {sayIn} from '../page/say.js';
import {CannedLibrary} from './canned.js';
import {freshUi, langOfTalk} from './console-ui.js';
import {Desk} from './desk/desk.js';
import {unreadOf} from './desk/desk-state.js';
import {showDialog} from './dialogs/render-dialog.js';
import {focusComposer, followTalk, isTalkInSight} from './focus.js';
import {Keyboard} from './keyboard.js';
import {letNoticeGo, withoutGone} from './letting-go.js';
import {Siblings} from './siblings.js';
import {withTaken} from './taking.js';
import {renderConsole} from './render-console.js';
import {Sound} from './sound.js';
import {tabOf} from './views/bar.js';

import type {Clock} from '../client/clock.js';
import type {OpenTransport} from '../client/transport.js';
import type {Words} from '../page/say.js';
import type {ConsoleUi, ConsoleView, DialogName} from './console-ui.js';
import type {Shortcut} from './shortcuts.js';
import type {Lang} from '@cyber-17/protocol';

export interface ConsolePageOptions {
  readonly root: HTMLElement;
  readonly transport: OpenTransport;
  readonly clock: Clock;
  readonly words: Readonly<Record<Lang, Words>>;
  readonly lang: Lang;
  loadCanned(lang: Lang): Promise<unknown>;
  /** Whether somebody is signed in. */
  isSignedIn(): Promise<boolean>;
  /** Ends the session. Tells whether it is over. */
  signOut(): Promise<boolean>;
}

/** Waits are shown in minutes. */
const REDRAW_MS = 20_000;

/** The officers' page. */
export class ConsolePage {
  readonly #options: ConsolePageOptions;
  readonly #desk: Desk;
  readonly #canned: CannedLibrary;
  readonly #sound = new Sound();
  readonly #keyboard: Keyboard;
  readonly #siblings: Siblings;
  #ui: ConsoleUi;
  #hasBegun = false;
  /** What happened while nobody looked. */
  #missed = 0;
  #isSignedOut = false;
  /** The service was not reached since, however often it was tried. */
  #isCut = false;
  #callOffTick = () => {};

  constructor(options: ConsolePageOptions) {
    this.#options = options;
    const {root, transport, clock, lang, loadCanned} = options;
    this.#ui = freshUi(lang);
    this.#canned = new CannedLibrary(loadCanned, clock, () => this.#draw());
    this.#desk = new Desk({
      transport,
      clock,
      changed: () => this.#follow(),
      saidReady: (isReady) => this.#siblings.tell(isReady ? 'ready' : 'away'),
      alert: (why) => this.#alert(why === 'alert'),
    });
    this.#siblings = new Siblings(this.#desk, clock);
    this.#keyboard = new Keyboard({
      root,
      clock,
      isListening: () => this.#hasBegun && !this.#ui.dialog,
      areKeysOn: () => this.#ui.areKeysOn,
      run: (shortcut) => this.#run(shortcut),
    });
  }

  async open() {
    await this.#check();
    if (!this.#isSignedOut) this.#desk.open();
    this.#tick();
  }

  /** The page is looked at again, or the network has changed. */
  wake() {
    if (document.visibilityState === 'visible') this.#missed = 0;
    this.#desk.wake();
    this.#see();
  }

  /** The page is closed, or left. */
  leave() {
    this.#desk.leave();
    this.#siblings.tell('left');
  }

  /** Ends it for good. */
  close() {
    this.#keyboard.close();
    this.#siblings.close();
    this.#callOffTick();
    this.#desk.close();
  }

  /** A socket that is refused may mean that the session is over: only a request tells. */
  async #check() {
    try {
      this.#isSignedOut = !(await this.#options.isSignedIn());
    } catch {
      // The server does not answer: the connection says so, and comes back.
    }
    if (this.#isSignedOut) this.#desk.close();
    this.#draw();
  }

  #tick() {
    this.#callOffTick = this.#options.clock.after(REDRAW_MS, () => {
      this.#draw();
      // The window may have become wide enough.
      this.#see();
      this.#tick();
    });
  }

  #follow() {
    const {line, talks} = this.#desk.state;
    const {current} = this.#ui;
    if (line === 'cut') this.#isCut = true;
    if (line === 'open') this.#isCut = false;
    if (line === 'cut' && !this.#isSignedOut) void this.#check();
    this.#ui = withoutGone(this.#ui, (c) => talks.some((talk) => talk.c === c));
    this.#ui = withTaken(this.#ui, talks);
    this.#keyboard.whileDrawing(() => this.#draw());
    if (this.#ui.current !== current) {
      letNoticeGo(this.#desk, this.#ui);
      followTalk(this.#options.root);
    }
    this.#see();
  }

  /** What is on screen was read, and the visitor is told so: nothing else may count as read. */
  #see() {
    const {current} = this.#ui;
    if (current && this.#isTalkOnScreen) this.#desk.see(current);
  }

  get #isTalkOnScreen(): boolean {
    return !this.#ui.dialog && isTalkInSight(this.#options.root);
  }

  /** From a message of the server, never from a timer: browsers slow those of hidden pages. */
  #alert(isUrgent: boolean) {
    if (this.#ui.isSoundOn) void this.#sound.play(isUrgent);
    if (document.visibilityState !== 'visible') this.#missed++;
  }

  #set(changes: Partial<ConsoleUi>) {
    this.#ui = {...this.#ui, ...changes};
    this.#draw();
    this.#see();
  }

  #take(c?: string) {
    this.#ui = {...this.#ui, before: this.#desk.state.talks.map((talk) => talk.c)};
    this.#desk.take(c);
  }

  #open(c: string) {
    this.#set({current: c, pane: 'talk', asked: undefined, before: undefined});
    letNoticeGo(this.#desk, this.#ui);
    this.#focusComposer();
  }

  #ask(name: DialogName) {
    const c = name === 'keys' ? undefined : this.#talk?.c;
    this.#set({dialog: {name, c}, filter: '', note: ''});
  }

  readonly #focusComposer = () => focusComposer(this.#options.root);

  #run(shortcut: Shortcut) {
    const {state} = this.#desk;
    const {talks} = state;
    if (shortcut.type === 'dialog' && shortcut.name === 'keys') return this.#ask('keys');
    // Nobody should take or close from a view where neither is to be seen.
    if (tabOf({state, ui: this.#ui}) !== 'talks') return;
    switch (shortcut.type) {
      case 'take':
        return this.#take();
      case 'composer':
        return this.#focusComposer();
      case 'dialog':
        if (this.#talk && this.#isTalkOnScreen) this.#ask(shortcut.name);
        return;
      case 'talk': {
        const talk = talks[shortcut.index];
        if (talk) this.#open(talk.c);
        return;
      }
      case 'unread': {
        const talk = talks.find((each) => unreadOf(each) > 0);
        if (talk) this.#open(talk.c);
      }
    }
  }

  get #talk() {
    return this.#desk.state.talks.find(({c}) => c === this.#ui.current);
  }

  #send() {
    const talk = this.#talk;
    const draft = talk && this.#ui.drafts[talk.c];
    if (!talk || !draft?.text.trim()) return;
    this.#desk.say(talk.c, draft.text, draft.lang ?? this.#ui.lang);
    this.#setDraft(talk.c, {text: ''});
  }

  #setDraft(c: string, draft: ConsoleUi['drafts'][string]) {
    // What is being written must not go on in another talk.
    this.#set({drafts: {...this.#ui.drafts, [c]: draft}, before: undefined});
  }

  #insert(c: string, text: string, lang: Lang) {
    const before = this.#ui.drafts[c]?.text.trim() ?? '';
    this.#setDraft(c, {text: before ? `${before}\n\n${text}` : text, lang});
    this.#focusComposer();
  }

  #typed(text: string) {
    const talk = this.#talk;
    if (!talk) return;
    const lang = this.#ui.drafts[talk.c]?.lang;
    // What is written from nothing is the officer's own, in their language.
    this.#setDraft(talk.c, {text, ...(text && lang && {lang})});
    if (text) this.#desk.typing(talk.c);
  }

  async #toggleSound() {
    const isSoundOn = !this.#ui.isSoundOn;
    // A machine without sound: the button goes on saying that it is off.
    if (isSoundOn && !(await this.#sound.allow())) return;
    this.#set({isSoundOn});
  }

  /** Whoever leaves a shared desk must know when they are still signed in. */
  async #signOut() {
    this.#desk.setReady(false);
    const isOver = await this.#options.signOut().catch(() => false);
    if (!isOver) return this.#desk.notify({word: 'console.sign-out-failed'});
    this.#ui = {...this.#ui, hasLeft: true};
    await this.#check();
  }

  #view(): ConsoleView {
    const {words, clock} = this.#options;
    const state = this.#desk.state;
    return {
      state: {...state, isSignedOut: this.#isSignedOut || state.isSignedOut},
      ui: this.#ui,
      say: sayIn(words[this.#ui.lang]),
      sayTo: (lang) => sayIn(words[lang]),
      now: clock.now(),
      isCut: this.#isCut,
      desk: this.#desk,
      canned: this.#canned,
      talk: this.#talk,
      set: (changes) => this.#set(changes),
      take: (c) => this.#take(c),
      open: (c) => this.#open(c),
      ask: (name) => this.#ask(name),
      begin: (withSound) => {
        this.#hasBegun = true;
        this.#desk.setReady(true);
        if (withSound) void this.#toggleSound();
      },
      toggleSound: () => void this.#toggleSound(),
      signOut: () => void this.#signOut(),
      send: () => this.#send(),
      write: this.#focusComposer,
      typed: (text) => this.#typed(text),
      insert: (c, text, lang) => this.#insert(c, text, lang),
    };
  }

  #draw() {
    const {root} = this.#options;
    const view = this.#view();
    const {talk, ui, state, say} = view;
    // Loaded before they are looked for.
    if (talk) this.#canned.in(langOfTalk(talk));
    document.documentElement.lang = ui.lang;
    const count = this.#missed + state.talks.reduce((sum, each) => sum + unreadOf(each), 0);
    document.title = `${count > 0 ? `(${count}) ` : ''}${say('console.title')}`;
    keepingPlace(root, () => render(renderConsole(view, this.#hasBegun), root));
    showDialog(root, ui.dialog !== undefined);
  }
}
