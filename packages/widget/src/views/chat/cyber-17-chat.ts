import {html, nothing} from 'lit';

import {baseStyles} from '../../base/base.styles.js';
import {View} from '../../base/view.js';
import {toldLines} from '../handover/case-lines.js';
import {outcomeStyles} from '../outcome/outcome.styles.js';
import {helpStyles} from '../shared/help.styles.js';
import {chatStyles} from './chat.styles.js';
import {FramePort} from './frame-port.js';
import {renderFirst, renderOthers} from './render-others.js';
import {urgencyOf} from './urgency-of.js';

import type {WordKey} from '../../journey/word-key.js';
import type {FromFrame, Lang, Message, ToFrame} from '@cyber-17/protocol';
import type {LitElement} from 'lit';

/** After this long without an answer from the frame, others are named. */
const FRAME_TIMEOUT_MS = 8_000; // defence: frame-timeout

/**
 * The chat: a frame of another origin, which this page cannot read. When it
 * does not answer, or reports that nobody can, other contacts are listed below. Where
 * nobody can, the frame stays, as a message can be left there, and the first of them
 * stands above it.
 *
 * @csspart chat - The frame.
 */
export class Cyber17Chat extends View {
  static override styles = [baseStyles, outcomeStyles, helpStyles, chatStyles];

  static override properties = {standing: {state: true}, unread: {state: true}};

  /** How far the talk is: waiting for the frame, waiting for an officer, with one, over, or in vain. */
  declare protected standing: 'waiting' | 'connected' | 'joined' | 'ended' | 'nobody' | 'silent';

  /** How many messages came that were not on screen. */
  declare unread: number;

  /** Whether there is a talk whose end, if it has ended, the visitor has not seen. */
  #hasTalk = false;
  /** Whether the visitor agreed to share their case in it. */
  #telling = false;
  #port: FramePort | undefined;
  /** The language that the frame was told. */
  #lang: Lang | undefined;
  #frameTimeout: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.standing = 'waiting';
    this.unread = 0;
  }

  override connectedCallback() {
    super.connectedCallback();
    if (!this.#isOpen) {
      this.standing = 'nobody';
      return;
    }
    this.#expectAnswer();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#frameTimeout);
    this.#endTalk();
  }

  /**
   * The view as which it stays while a talk goes on, beside another view or, out of sight, in
   * a dialog that closes: the frame holds its token in memory alone, and would join the queue
   * anew. Nothing stays of what was forgotten, nor where this device may be watched.
   */
  get lastsAs(): 'chat' | undefined {
    const {context, view} = this.journey;
    if (!this.#hasTalk || context.telling === undefined) return undefined;
    if (!view && !this.closest('dialog')) return undefined;
    return this.journey.outcome.facts['safeDevice'] === 'no' ? undefined : 'chat'; // defence: watched-talk
  }

  /** Whether another view is on screen: of this one only a line is. */
  get #isBeside(): boolean {
    const {view} = this.journey;
    return view !== undefined && view !== 'chat';
  }

  protected override updated() {
    const {view, context} = this.journey;
    this.toggleAttribute('beside', this.#isBeside);
    // An end that came meanwhile is there to be read when the talk is looked at again.
    if (this.standing === 'ended' && (view === 'chat' || view === 'handover')) this.#letGo();
    // Who asks for an officer while they talk with one comes back to them.
    if (this.#hasTalk && (view === 'handover' || (view === 'chat' && context.telling === undefined)))
      this.#comeBack();
    this.#followLang();
  }

  readonly #comeBack = () => {
    const {telling = this.#telling} = this.journey.context;
    this.send({type: 'chat.opened', telling});
  };

  /** In another language the frame follows, and the talk goes on. */
  #followLang() {
    const {lang} = this.journey;
    if (lang === this.#lang || ['waiting', 'silent'].includes(this.standing)) return;
    this.#lang = lang;
    this.#port?.send({type: 'lang.changed', lang});
  }

  override render() {
    const {chatOrigin} = this.journey.resources.operator;
    const {standing} = this;
    const isBeside = this.#isBeside;
    // defence: frame-sandbox, frame-permissions, frame-referrer
    return html`<div class="stack">
      ${isBeside ? nothing : [this.renderBack(), html`<h1 tabindex="-1">${this.word('officer.title')}</h1>`]}
      <div class="standing">
        <p role="status">${this.word(isBeside ? this.#besideWord : `officer.${standing}`)}</p>
        ${isBeside ? this.#renderWayBack() : nothing}
      </div>
      ${!isBeside && this.#isLeftAlone ? renderFirst(this.journey) : nothing}
      ${
        !this.#isOpen
          ? nothing
          : html`<iframe
        part="chat"
        src="${chatOrigin}/"
        title=${this.word('officer.frame')}
        sandbox="allow-scripts allow-same-origin allow-forms"
        allow=""
        referrerpolicy="no-referrer"
        ?hidden=${isBeside || standing === 'silent'}
        @load=${this.#open}
      ></iframe>`
      }
      ${isBeside ? nothing : this.#renderWaysOn()}
    </div>`;
  }

  /** What is said of the talk while another view is on screen. */
  get #besideWord(): WordKey {
    if (this.standing === 'ended') return 'officer.beside-ended';
    if (this.unread > 0) return 'officer.beside-unread';
    return this.standing === 'joined' ? 'officer.beside-joined' : 'officer.beside';
  }

  #renderWayBack() {
    return html`<button type="button" class="link" @click=${this.#comeBack}>
      ${this.word('officer.beside-open')}
    </button>`;
  }

  /** Whom else to reach, and the other views. */
  #renderWaysOn() {
    const {journey, standing} = this;
    const hasOthers = ['nobody', 'silent', 'ended'].includes(standing);
    return html`${hasOthers ? renderOthers(journey, this.#isLeftAlone ? 1 : 0) : nothing}
      <button type="button" class="button wide" @click=${this.sends({type: 'plan.opened'})}>
        ${this.word('officer.plan')}
      </button>
      ${
        this.#isOpen
          ? nothing
          : html`<button type="button" class="link" @click=${this.sends({type: 'handover.opened'})}>
            ${this.word('officer.case')}
          </button>`
      }`;
  }

  /** Whether there is a frame to speak through: nowhere but in a service of the State, unless it is to be shown. */
  get #isOpen(): boolean {
    const {context, resources} = this.journey;
    return resources.operator.official || context.telling !== undefined || this.#hasTalk;
  }

  /** Whether the frame stays where nobody answers: a message can be left there. */
  get #isLeftAlone(): boolean {
    return this.#isOpen && this.standing === 'nobody';
  }

  /** What the visitor agreed to share; nothing if they refused. */
  get #told(): ToFrame['case.offered'] {
    if (this.journey.context.telling !== true) return {lines: []};
    return {lines: toldLines(this.journey), urgency: urgencyOf(this.journey)};
  }

  #expectAnswer() {
    clearTimeout(this.#frameTimeout);
    // defence: silent-frame
    this.#frameTimeout = setTimeout(() => (this.standing = 'silent'), FRAME_TIMEOUT_MS);
  }

  /** It has loaded, perhaps anew: what it loads then may be a page that says nothing. */
  #open(event: Event) {
    this.#endTalk();
    this.#expectAnswer();
    const {operator} = this.journey.resources;
    this.#lang = this.journey.lang;
    const theme = getComputedStyle(this).colorScheme === 'dark' ? 'dark' : 'light';
    this.#port = new FramePort({
      frame: event.target as HTMLIFrameElement,
      origin: operator.chatOrigin,
      offer: {lang: this.#lang, theme},
      onMessage: (message) => this.#hear(message),
    });
    this.#port.open();
  }

  /** The frame has gone, or has loaded anew: a panel that is closed lets go of it before it takes a port. */
  #endTalk() {
    this.#port?.close();
    this.#letGo();
  }

  /** There is no talk that the panel would keep. */
  #letGo() {
    if (!this.#hasTalk) return;
    this.#hasTalk = false;
    this.#updatePanel();
  }

  #updatePanel() {
    const root = this.getRootNode();
    if (root instanceof ShadowRoot) (root.host as LitElement).requestUpdate();
  }

  #hear(message: Message<FromFrame>) {
    clearTimeout(this.#frameTimeout);
    if (message.type === 'port.accepted') {
      this.standing = 'connected';
      this.#telling = this.journey.context.telling === true;
      this.#port?.send({type: 'case.offered', ...this.#told});
    }
    if (message.type === 'visitor.stirred') {
      // A message may be half written there.
      this.#hasTalk ||= this.standing !== 'ended'; // defence: unsent-text
      // What is done in a frame of another origin is no event of this page.
      if (this.journey.context.settings.shared) this.send(message);
    }
    // In the queue, or with a message left there: the frame is the place to look at.
    if (message.type === 'queue.moved') this.#goOn('connected');
    if (message.type === 'officer.joined') this.#goOn('joined');
    if (message.type === 'unread.changed') {
      this.unread = message.count;
      this.#updatePanel();
    }
    if (message.type === 'conversation.ended') this.standing = 'ended';
    if (message.type === 'service.unavailable') this.standing = 'nobody';
  }

  #goOn(standing: 'connected' | 'joined') {
    this.standing = standing;
    this.#hasTalk = true;
  }
}
