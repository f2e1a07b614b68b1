import {PanelClosedEvent} from '@cyber-17/element';
import {langOf} from '@cyber-17/protocol/lang';
import {ContextProvider} from '@lit/context';
import {LitElement, html, nothing} from 'lit';

import {baseStyles} from '../base/base.styles.js';
import {FIRST_DRAWINGS, MARK, icon} from '../base/icon.js';
import {journeyContext} from '../journey/journey-context.js';
import {JourneyStore} from '../journey/journey-store.js';
import {rootMode} from '../root-mode.js';
import {QUESTION, VIEWS} from '../views/views.js';
import {renderEmergency} from './emergency.js';
import {renderFooter} from './footer.js';
import {ActivityController} from './activity-controller.js';
import {FocusController} from './focus-controller.js';
import {actOnce} from './gesture.js';
import {hasBox} from './has-box.js';
import {leavePage} from './leave-page.js';
import {edgeStyles} from './edges.styles.js';
import {panelStyles} from './panel.styles.js';
import {isWriting, onThreeShifts} from './quick-exit.js';
import {textScale} from './text-scale.js';
import {ThemeController} from './theme-controller.js';
import {tokenStyles} from './tokens.styles.js';

import type {Arrival} from '../journey/journey-store.js';
import type {Settings} from '../journey/settings.js';
import type {WordKey} from '../journey/word-key.js';
import type {Help, Resources} from '../resources.js';
import type {ViewEntry, ViewName} from '../views/views.js';
import type {Cyber17, OpenOptions, PanelElement, PanelSettings} from '@cyber-17/element';
import type {PropertyValues} from 'lit';

/** A view that may go on beside others and behind a closed panel, as the view that it names. */
type Lasting = Element & {readonly lastsAs?: ViewName | undefined; readonly unread?: number};

/** What a host may style through the facade. */
const PARTS = 'dialog, header, view';

/**
 * The panel behind `<cyber-17>`: its shell, and the view of the journey's state.
 *
 * Made by the facade, which sets `settings` and calls `show`. It holds no state
 * of the journey.
 *
 * @event panel-closed - The visitor closed it. Does not bubble.
 *
 * @csspart dialog - The dialog, or in inline and page mode the region.
 * @csspart header - The bar with the name of the service.
 * @csspart view - What the journey shows.
 */
export class Cyber17Panel extends LitElement implements PanelElement {
  static override styles = [tokenStyles, baseStyles, panelStyles, edgeStyles];

  static override properties = {settings: {attribute: false}, theme: {reflect: true}};

  static override get shadowRootOptions(): ShadowRootInit {
    return {mode: rootMode()};
  }

  /** What panels are composed from; set once, when the element is defined. */
  static resources: Resources;

  /** The settings from the facade's attributes. */
  declare settings: PanelSettings | undefined;

  /** `light` or `dark`: how the panel looks now. */
  declare theme: string;

  readonly #journey = new JourneyStore(Cyber17Panel.resources, {lang: 'fr'}, () => this.#follow());
  readonly #provider = new ContextProvider(this, {context: journeyContext, initialValue: this.#journey});
  readonly #isWriting = () => isWriting(this.renderRoot);
  readonly #handleShift = onThreeShifts(() => this.#leave(), this.#isWriting);
  readonly #actOnce = (event: Event) => actOnce(this, event);
  /** Where clicks are heard. */
  #root: Node | undefined;
  #element: Element | undefined;
  #talk: Lasting | undefined;
  readonly #theme = new ThemeController(
    this,
    () => this.settings?.theme,
    (theme) => (this.theme = theme),
  );
  readonly #activity = new ActivityController(this, () => {
    if (this.settings?.shared) this.#journey.send({type: 'visitor.stirred'});
  });
  // Inside a page it takes no focus before it is used.
  readonly #focus = new FocusController(
    this,
    this.#journey,
    () => !this.#isEmbedded || this.#activity.isUsed,
  );

  constructor() {
    super();
    this.theme = 'light';
  }

  override connectedCallback() {
    super.connectedCallback();
    this.setAttribute('exportparts', PARTS);
    // While capturing: keys pressed inside the panel do not bubble up to the window.
    window.addEventListener('keydown', this.#handleKey, true);
    // With the launcher beside the panel, whose double click would go on in here.
    this.#root = this.getRootNode();
    this.#root.addEventListener('click', this.#actOnce, true);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#handleKey, true); // defence: unlisten-keys
    this.#root?.removeEventListener('click', this.#actOnce, true);
  }

  get isShown(): boolean {
    return this.renderRoot.querySelector(this.#isEmbedded ? 'section' : 'dialog[open]') !== null;
  }

  /** Opens the panel where the visitor left it, or at `startAt`. */
  async show({startAt}: OpenOptions = {}): Promise<void> {
    this.#focus.forget();
    const settings = this.#journeySettings(startAt);
    this.#journey.send({type: 'panel.opened', settings});
    await this.updateComplete;
    this.style.setProperty('--_s', String(textScale(this.renderRoot as ShadowRoot)));
    const dialog = this.#dialog;
    // Removed in the meantime, it cannot be shown.
    if (dialog?.isConnected && !dialog.open) dialog.showModal(); // defence: top-layer
    if (dialog?.open && !hasBox(dialog)) return this.#giveUp(); // defence: hidden-dialog
    void this.#focus.follow();
  }

  /** Closes the panel. The answers stay in memory. */
  hide() {
    this.#dialog?.close();
    this.#close();
  }

  /** A dialog that nobody sees would make the whole page inert behind nothing. */
  #giveUp() {
    this.hide();
    this.dispatchEvent(Object.assign(new Event('panel-failed'), {reason: 'hidden'}));
  }

  /** Forgets every answer and asks the first question again. */
  restart() {
    this.#journey.send({type: 'diagnostic.restarted'});
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('settings')) this.#theme.choose();
  }

  protected override updated() {
    this.#help?.follow(this, this.#journey);
  }

  override render() {
    // A conversation that goes on is not drawn anew: its frame would begin another.
    const view = this.#journey.view ?? this.#talk?.lastsAs; // defence: talk-goes-on
    if (!view) {
      this.#element = this.#talk = undefined;
      return nothing;
    }
    const {lang, start} = this.#journey;
    const dir = start.direction ?? 'ltr';
    const bar = html`<div class="bar">${this.#renderHeader()}${renderEmergency(this.#journey)}</div>`;
    const body = [bar, this.#renderScroller(view)];
    // Not as one template: the space between them would be text of the panel itself.
    return this.#isEmbedded
      ? html`<section class="embedded ${this.settings?.mode}" part="dialog" lang=${lang} dir=${dir} aria-label=${this.#name}>${body}</section>`
      : [
          html`<dialog part="dialog" lang=${lang} dir=${dir} aria-label=${this.#name} @close=${this.#close}>${body}</dialog>`,
          this.#renderUnread(),
        ];
  }

  /** Over the page, to whoever closed help while they wait for an officer. */
  #renderUnread() {
    if (this.#journey.view || !this.#talk?.unread) return nothing;
    const {lang, start} = this.#journey;
    return html`<div class="unread" role="alert" lang=${lang} dir=${start.direction ?? 'ltr'}>
      <button type="button" class="button go" @click=${this.#openAgain}>
        ${this.#word('officer.beside-unread')}
      </button>
    </div>`;
  }

  /** By the facade, which knows then that it is open. */
  #openAgain() {
    const root = this.getRootNode();
    void (root instanceof ShadowRoot ? (root.host as Cyber17).open() : this.show());
  }

  #renderHeader() {
    const {isDiscreet} = this.#journey;
    return html`<header part="header">
      <span class="name">${isDiscreet ? nothing : MARK}<span>${this.#name}</span></span>
      <button type="button" class="button leave" @click=${this.#leave} aria-label=${this.#word('start.exit')}>
        ${icon(FIRST_DRAWINGS, 'leave')}<span class="long">${this.#word('start.exit')}</span>
      </button>
      ${
        this.#isEmbedded
          ? nothing
          : html`<button
            type="button"
            class="close"
            aria-label=${this.#word('start.close')}
            @click=${() => this.hide()}
          >
            ${icon(FIRST_DRAWINGS, 'close')}
          </button>`
      }
    </header>`;
  }

  #renderScroller(view: ViewName) {
    const {isCovered} = this.#journey;
    return html`<div class="scroller">
      ${isCovered ? this.#renderMain(html`<cyber-17-cover></cyber-17-cover>`, false) : this.#renderHelping()}
      ${this.#journey.context.isLinkDamaged ? html`<cyber-17-damage></cyber-17-damage>` : nothing}
      ${this.#renderMain(this.#renderView(view), isCovered)}
      ${renderFooter(this.#journey)}
    </div>`;
  }

  /** Says on every view that the answers are about someone else. */
  #renderHelping() {
    const {helping, revised} = this.#journey;
    if (helping === undefined || revised) return nothing;
    return html`<p class="helping">
      ${this.#word('start.helping')}
      <button type="button" class="link" @click=${() => this.#journey.send({type: 'answer.reopened', index: helping})}>
        ${this.#word('start.helping-change')}
      </button>
    </p>`;
  }

  /** Inside a page the main part is the page's to name. */
  #renderMain(view: unknown, isHidden: boolean) {
    return html`<div class="main" part="view" role=${this.#isEmbedded ? nothing : 'main'} ?hidden=${isHidden}>${view}</div>`;
  }

  /** The element of the view, or the state of the download that it waits for; before it a talk that goes on. */
  #renderView(view: ViewName) {
    const entry = VIEWS[view];
    const missing = this.#missingFor(entry);
    if (view === 'chat') {
      this.#element = undefined;
      this.#talk ??= document.createElement(entry.tag);
    } else {
      if (!this.#talk?.lastsAs) this.#talk = undefined; // defence: talk-beside
      // A view that follows another one of the same element keeps it, and what is typed in there.
      if (this.#element?.localName !== entry.tag) this.#element = document.createElement(entry.tag);
    }
    // Each in a place of its own: moved, the frame of a talk would begin another.
    return [
      this.#talk,
      missing ? html`<cyber-17-trouble .arrival=${missing}></cyber-17-trouble>` : this.#element,
    ];
  }

  #missingFor({tag, chunk}: ViewEntry): Arrival | undefined {
    const {graphArrival, bookArrival, question, context} = this.#journey;
    if (tag === QUESTION && !question) return graphArrival;
    // The code of these views loads with the advice book.
    return chunk === 'help' && !context.help ? bookArrival : undefined;
  }

  /** The journey moved: updates the views and the shell. */
  #follow() {
    this.requestUpdate();
    this.#provider.setValue(this.#journey, true);
  }

  readonly #leave = () => {
    const help = this.#help;
    this.#journey.send({type: 'panel.forgotten'});
    (help?.leaveTab ?? leavePage)(this.#journey.resources.operator.exitUrl);
  };

  /** Inside a page, ignores keys that are pressed outside the panel. */
  readonly #handleKey = (event: KeyboardEvent) => {
    if (!this.#dialog?.open && !event.composedPath().includes(this)) return;
    this.#activity.notice();
    this.#handleShift(event);
  };

  readonly #close = () => {
    // The event fires a moment after the dialog has closed; if it was shown again since, it stays.
    if (!this.#journey.view || this.#dialog?.open) return; // defence: reopened-at-once
    const {isDiscreet} = this.#journey;
    this.#journey.send({type: 'panel.closed'});
    // Whoever watches this device may be the next to open it.
    if (isDiscreet) this.restart(); // defence: watched-device
    this.dispatchEvent(new PanelClosedEvent());
  };

  /** What the panel's own resources loaded is the whole file. */
  get #help(): Help | undefined {
    return this.#journey.context.help as Help | undefined;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  get #isEmbedded(): boolean {
    const mode = this.settings?.mode;
    return mode === 'inline' || mode === 'page';
  }

  /** The name of the service, or a word that gives nothing away. */
  get #name(): string {
    const {isDiscreet, resources} = this.#journey;
    return isDiscreet ? this.#word('start.discreet-name') : resources.operator.name;
  }

  #word(key: WordKey): string {
    return this.#journey.word(key);
  }

  #journeySettings(startAt: string | undefined): Settings {
    const {settings} = this;
    return {
      ...settings,
      lang: langOf(settings?.lang),
      // Visitors at their workplace report for it.
      audience: settings?.audience ?? (settings?.context === 'workplace' ? 'company' : undefined),
      startAt: startAt || settings?.startAt,
    } as Settings;
  }
}
