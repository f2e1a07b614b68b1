import {nothing} from 'lit';

import {View} from '../base/view.js';
import {StepHistory} from './step-history.js';

import type {Place} from './step-history.js';

/** The views that ask, or say what the answers came to: as deep as there are answers. */
const SHALLOW: ReadonlySet<string> = new Set(['asking', 'detailing', 'outcome']);

/**
 * Lets the browser's Back go one question back. On the operator's own page
 * alone: the file that brings it is not part of what the loader loads.
 */
export class Cyber17History extends View {
  readonly #steps = new StepHistory(
    history,
    () => this.#place,
    () => this.send({type: 'step.reversed'}),
  );

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('popstate', this.#handlePop);
    // Browsers pass over entries that were made before anybody touched the page.
    for (const type of ['pointerup', 'keyup']) addEventListener(type, this.#follow);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#handlePop);
    for (const type of ['pointerup', 'keyup']) removeEventListener(type, this.#follow);
  }

  override render() {
    return nothing;
  }

  protected override updated() {
    this.#follow();
  }

  readonly #handlePop = ({state}: PopStateEvent) => this.#steps.moved(state);

  readonly #follow = () => {
    // The promise of every other page: no entry of ours in its history.
    if (!location.href.startsWith(this.journey.resources.operator.siteUrl)) return; // defence: own-history
    if (navigator.userActivation?.hasBeenActive !== false) this.#steps.follow();
    if ((this.#place?.depth ?? 0) > 0) this.#keepPage();
  };

  /** A link of the page would forget the answers: from now on it opens beside them. */
  #keepPage() {
    for (const link of document.querySelectorAll<HTMLAnchorElement>(
      'a[href]:not([rel~=noreferrer], [href^="#"])',
    )) {
      link.target = '_blank';
    }
  }

  get #place(): Place | undefined {
    const {view, context} = this.journey;
    if (view === undefined) return undefined;
    const answers = context.ready?.diagnostic.context.trail.length ?? 0;
    return {name: `${view} ${answers}`, depth: SHALLOW.has(view) ? answers : answers + 1};
  }
}
