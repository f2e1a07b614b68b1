import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface Drawn extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Takes back what others did to our nodes, before we draw.
 *
 * A translator replaces the text that Lit holds on to: Lit would then write the
 * next words into nodes that are on screen no more, and the old ones would stay.
 * So its nodes are put back first; the translator sees the new words, and goes on.
 */
export class OwnTextController implements ReactiveController {
  readonly #host: Drawn;
  #observer: MutationObserver | undefined;
  #foreign: MutationRecord[] = [];

  constructor(host: Drawn) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    // Some host pages have removed the observers, or put half of one in their place.
    if (!window.MutationObserver?.prototype.takeRecords) return; // defence: half-observer
    this.#observer ??= new MutationObserver((records) => this.#foreign.push(...records));
    this.#observer.observe(this.#host.renderRoot, {childList: true, subtree: true});
  }

  hostDisconnected() {
    this.#observer?.disconnect();
  }

  hostUpdate() {
    this.#foreign.push(...(this.#observer?.takeRecords() ?? []));
    for (const record of this.#foreign.reverse()) takeBack(record, this.#host.renderRoot);
    this.#foreign = [];
  }

  hostUpdated() {
    // What has just been drawn is our own.
    this.#observer?.takeRecords();
  }
}

function takeBack({target, addedNodes, removedNodes, nextSibling}: MutationRecord, root: Node) {
  // Beside the view itself, other code of ours measures and rehearses.
  if (target === root) return;
  for (const node of addedNodes) if (node.parentNode === target) node.parentNode.removeChild(node);
  const next = nextSibling?.parentNode === target ? nextSibling : null;
  for (const node of removedNodes) target.insertBefore(node, next);
}
