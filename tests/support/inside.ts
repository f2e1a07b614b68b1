import {CLOSED_ROOTS} from '../../scripts/browser/page-scripts.js';

import type {Page} from 'puppeteer-core';

/** What scripts/browser/closed-roots.js makes known to a page. */
interface ClosedRoots {
  of(element: Element): ShadowRoot | undefined;
  below(parent: ParentNode): Generator<Element>;
}

/** What a test can ask about the inside of the module; set on `window` before any script of the page. */
interface Inside {
  /** Every element of the module that is on screen, in the order of the flat tree. */
  all(): Element[];
  /** The controls on screen, in the same order. */
  controls(): HTMLElement[];
  /** What can be ticked or chosen. */
  boxes(): HTMLInputElement[];
  /** The element with the focus, through every root. */
  active(): Element | null;
  /** Whether a pointer at the middle of a control would reach it. */
  isHit(control: Element): boolean;
  /** Every root of the module. */
  roots(): ShadowRoot[];
  /** What moves in the module: a document does not list the animations of its shadow trees. */
  animations(): Animation[];
  /** The words that a sighted visitor reads as the label of a control. */
  label(control: Element): string;
  /** How a control is named in the message of a failure. */
  named(element: Element | null): string;
}

declare global {
  interface Window {
    closedRoots: ClosedRoots;
    inside: Inside;
  }
}

/**
 * Opens the closed roots of the published build to the test, and to it alone:
 * the code under test is the one that visitors get.
 */
export async function lookInside(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(CLOSED_ROOTS);
  await page.evaluateOnNewDocument(layInside);
}

/** Runs in the page after closed-roots.js, before any other script. */
export function layInside() {
  const {of: rootOf, below} = window.closedRoots;
  const isShown = (element: Element) =>
    element.checkVisibility({visibilityProperty: true}) && element.getClientRects().length > 0;

  const modules = () => [...document.querySelectorAll('cyber-17')];
  const every = () => modules().flatMap((each) => [...below(rootOf(each)!)]);

  const OPERATED = 'a[href], button, input, select, textarea, summary, iframe, [tabindex="0"]';
  const isControl = (element: Element): element is HTMLElement => {
    if (!element.matches(OPERATED) || !isShown(element) || element.closest('[aria-hidden=true]'))
      return false;
    if (element instanceof HTMLInputElement && element.type === 'radio' && !element.checked) {
      // One stop for a group: its checked member, or the first while there is none.
      const group = [
        ...(element.getRootNode() as ShadowRoot).querySelectorAll<HTMLInputElement>(
          `input[name="${element.name}"]`,
        ),
      ];
      return group[0] === element && !group.some(({checked}) => checked);
    }
    return true;
  };

  window.inside = {
    all: () => inDialog(every().filter(isShown)),
    controls: () => inDialog(every().filter(isControl)),
    boxes: () =>
      window.inside
        .all()
        .filter((each) => each.matches('input:is([type=checkbox], [type=radio])')) as HTMLInputElement[],
    active: () => {
      let active = document.activeElement;
      for (let root = active && rootOf(active); root?.activeElement; root = rootOf(active!)) {
        active = root.activeElement;
      }
      return active;
    },
    isHit: (control) => {
      // For a large one, the middle of its visible part.
      const {left, top, right, bottom} = control.getBoundingClientRect();
      const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
      const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
      const found = at(x, y);
      return !!found && (control.contains(found) || found.closest('label')?.control === control);
    },

    roots: () => [...modules(), ...every()].flatMap((each) => rootOf(each) ?? []),
    animations: () => window.inside.roots().flatMap((root) => root.getAnimations()),
    label: (control) => {
      const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
      const texts = (labels.length > 0 ? labels : [control]).map((each) => (each as HTMLElement).innerText);
      return texts.join(' ').replace(/\s+/g, ' ').trim();
    },
    named: (element) =>
      element
        ? `${element.localName}.${element.className || '–'} “${window.inside.label(element).slice(0, 50)}”`
        : 'nothing',
  };

  /** Through every root. */
  function at(x: number, y: number): Element | null {
    let found = document.elementFromPoint(x, y);
    for (let root = found && rootOf(found); root; root = rootOf(found!)) {
      const deeper = root.elementFromPoint(x, y);
      if (!deeper || deeper === found) break;
      found = deeper;
    }
    return found;
  }

  /** Behind an open dialog the launcher is inert. */
  function inDialog<Found extends Element>(found: Found[]): Found[] {
    const modal = found.filter((each) => path(each).some((one) => one instanceof HTMLDialogElement));
    return modal.length > 0 ? modal : found;
  }

  function path(element: Element): Element[] {
    const parents: Element[] = [];
    for (
      let node: Node | null = element;
      node;
      node = node instanceof ShadowRoot ? node.host : node.parentNode
    ) {
      if (node instanceof Element) parents.push(node);
    }
    return parents;
  }
}
