import {warnOfAttributes} from '@cyber-17/element';

import {View} from '../base/view.js';
import {swallow} from '../panel/gesture.js';
import {isWriting} from '../panel/quick-exit.js';
import {fitScreen} from './fit-screen.js';
import {keepDefaults} from './keep-defaults.js';
import {takesScroll} from './keep-scroll.js';
import {OwnTextController} from './own-text-controller.js';
import {stepBackInPrint} from './page-in-print.js';
import {onBoxLost} from './on-box-lost.js';
import {keepOwnColors} from './own-colors.js';
import {printStyles} from './print.styles.js';
import {PRIVATE_EVENTS} from './private-events.js';
import {isSameGesture} from './same-gesture.js';
import {scrollStyles} from './scroll.styles.js';
import {warnOfPage, warnOfPolicy} from './warn-of-page.js';

import type {Attended} from './attended.js';
import type {LitElement, ReactiveController} from 'lit';

/** Panels and views that are attended. */
const attended = new WeakSet<LitElement>();

/** How long the rest of a gesture may take, in milliseconds. */
const REST_OF_GESTURE_MS = 500;

/**
 * What keeps a panel and the page around it apart, and can wait until the visitor
 * has read the first question. Once for each panel, however often it is asked.
 */
export function attend(panel: Attended): void {
  if (attended.has(panel)) return;
  for (const type of PRIVATE_EVENTS) panel.addEventListener(type, (event) => event.stopPropagation());
  attendRoot(panel);
  const root = panel.getRootNode();
  if (root instanceof ShadowRoot) warnOfAttributes(root.host);
  warnOfPage(panel.ownerDocument);
  keepOwnColors(panel);
  View.attended = attendRoot;
  for (const each of panel.renderRoot.querySelectorAll('*')) if (each instanceof View) attendRoot(each);
  const {adoptedStyleSheets} = panel.renderRoot as ShadowRoot;
  for (const {styleSheet} of [scrollStyles, printStyles]) if (styleSheet) adoptedStyleSheets.push(styleSheet);
  const page = new PageController(panel);
  panel.addController(page);
  page.hostUpdated();
}

function attendRoot(element: LitElement) {
  if (attended.has(element)) return;
  attended.add(element);
  keepDefaults(element.renderRoot);
  new OwnTextController(element);
}

/** Held down, Enter would act again and again; a letter is written as often as one likes. */
function keepRepeat(event: KeyboardEvent) {
  const {repeat, key} = event;
  const {renderRoot} = event.currentTarget as LitElement;
  if (repeat && key === 'Enter' && !isWriting(renderRoot)) event.preventDefault();
}

/** The page behind an open dialog neither scrolls nor prints, nor gets the rest of a gesture. */
class PageController implements ReactiveController {
  readonly #panel: Attended;
  #giveBack: (() => void) | undefined;
  #watched: HTMLDialogElement | null = null;
  #unfit: (() => void) | undefined;
  #last: MouseEvent | undefined;
  /** Of this panel alone: another one on the page listens on. */
  readonly #warnOfPolicy = (event: SecurityPolicyViolationEvent) => warnOfPolicy(event);

  constructor(panel: Attended) {
    this.#panel = panel;
  }

  hostConnected() {
    window.addEventListener('wheel', this.#keepWheel, {capture: true, passive: false});
    window.addEventListener('beforeprint', this.#stepBack);
    window.addEventListener('afterprint', this.#comeBack);
    document.addEventListener('securitypolicyviolation', this.#warnOfPolicy);
    this.#panel.addEventListener('click', this.#notice, true);
    this.#panel.addEventListener('keydown', keepRepeat, true);
    this.#panel.addEventListener('panel-closed', this.#keepRest);
  }

  hostDisconnected() {
    window.removeEventListener('wheel', this.#keepWheel, true); // defence: unlisten-page
    window.removeEventListener('beforeprint', this.#stepBack);
    window.removeEventListener('afterprint', this.#comeBack);
    document.removeEventListener('securitypolicyviolation', this.#warnOfPolicy); // defence: unlisten-policy
    this.#panel.removeEventListener('click', this.#notice, true);
    this.#panel.removeEventListener('keydown', keepRepeat, true);
    this.#panel.removeEventListener('panel-closed', this.#keepRest);
    this.#unfit?.();
    // Removed while the browser prints, it hears nothing of the end.
    this.#comeBack();
  }

  /** Each opening is watched: the page may hide what is around the dialog. */
  hostUpdated() {
    // Drawn, and about to be shown.
    const dialog = this.#panel.renderRoot.querySelector('dialog');
    if (dialog === this.#watched) return;
    this.#watched = dialog;
    this.#unfit?.();
    this.#unfit = dialog ? fitScreen(dialog) : undefined; // defence: wide-page
    if (dialog) onBoxLost(dialog, () => this.#panel.hide()); // defence: hidden-while-open
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#panel.renderRoot.querySelector('dialog[open]');
  }

  /** Heard by the window: a backdrop has no listeners. */
  readonly #keepWheel = (event: WheelEvent) => {
    const dialog = this.#dialog;
    // With Ctrl it zooms.
    if (!dialog || event.ctrlKey || !event.cancelable || !event.composedPath().includes(this.#panel)) return;
    if (!takesScroll(dialog, event)) event.preventDefault(); // defence: wheel-stays
  };

  readonly #stepBack = () => {
    // A browser may begin twice and end once.
    this.#comeBack();
    if (this.#dialog) this.#giveBack = stepBackInPrint(document); // defence: page-in-print
  };

  readonly #comeBack = () => this.#giveBack?.();

  readonly #notice = (event: MouseEvent) => {
    if (this.#last && isSameGesture(this.#last, event)) swallow(event);
    else this.#last = event;
  };

  /** The panel has closed under the pointer: the second click would be one on the page. */
  readonly #keepRest = () => {
    const take = (event: MouseEvent) => {
      if (this.#last && isSameGesture(this.#last, event)) swallow(event); // defence: gesture-ends
    };
    window.addEventListener('click', take, true);
    setTimeout(() => window.removeEventListener('click', take, true), REST_OF_GESTURE_MS);
  };
}
