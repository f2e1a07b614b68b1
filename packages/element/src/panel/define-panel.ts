import {PanelSession} from './panel-session.js';

import type {Cyber17} from '../cyber-17.js';
import type {PanelElement} from './panel-contract.js';

/**
 * Defines `<cyber-17-panel>` and tells the facade that is defined how to create one.
 *
 * The panel's own file calls this last, when everything else is ready.
 */
export function definePanel(panel: new () => PanelElement): void {
  // The facade is defined by now, unless someone loads the panel first.
  if (isRegistered(panel)) {
    void customElements.whenDefined('cyber-17').then((facade) => serve(facade as typeof Cyber17));
  }
}

/** The same for a facade that hands itself over. */
export function definePanelOf(facade: typeof Cyber17, panel: new () => PanelElement): void {
  if (isRegistered(panel)) serve(facade);
}

function isRegistered(panel: new () => PanelElement): boolean {
  // Lit cannot render in an XML document: there the link and the numbers stay.
  if (document.contentType !== 'text/html') return false; // defence: html-only
  if (customElements.get('cyber-17-panel')) return false; // defence: second-panel
  customElements.define('cyber-17-panel', closedByRemoval(panel));
  return true;
}

function serve(facade: typeof Cyber17) {
  facade.createSession = (each) => new PanelSession(each);
  // The next element of the page needs no code.
  facade.load = async () => {}; // defence: load-once-per-page
}

/**
 * A dialog that is removed from the page leaves the top layer but still counts
 * as open, and cannot be shown again.
 */
function closedByRemoval(panel: new () => PanelElement): new () => PanelElement {
  return class extends (panel as new () => PanelElement & {disconnectedCallback?(): void}) {
    override disconnectedCallback() {
      super.disconnectedCallback?.();
      this.hide(); // defence: removed-dialog
    }
  };
}
