import {PanelSession} from './panel-session.js';

import type {Cyber17} from '../cyber-17.js';
import type {PanelElement} from './panel-contract.js';

/**
 * Defines `<cyber-17-panel>` and tells the facade how to get one.
 *
 * To be called by the panel's own file, as the last thing that it does.
 */
export function definePanel(panel: new () => PanelElement): void {
  // Lit cannot draw in an XML document: there the link and the numbers stay.
  if (document.contentType !== 'text/html') return;
  if (customElements.get('cyber-17-panel')) return;

  customElements.define('cyber-17-panel', closedByRemoval(panel));
  const sessions = new WeakMap<Cyber17, PanelSession>();
  const panelOf = (facade: Cyber17) => {
    const session = sessions.get(facade) ?? new PanelSession(facade);
    sessions.set(facade, session);
    return session;
  };
  // Defined by now, save by someone who loads the panel first.
  void customElements.whenDefined('cyber-17').then((defined) => {
    const facade = defined as typeof Cyber17;
    facade.panelOf = panelOf;
    // What has come is not brought again, by the next element of the page.
    facade.load = async () => {};
    // From now on there may be something to close, and to begin again.
    facade.prototype.close = function () {
      sessions.get(this)?.hide();
    };
    facade.prototype.restart = function () {
      sessions.get(this)?.restart();
    };
  });
}

/**
 * A dialog that is removed from the page leaves the top layer but believes that
 * it is open, and cannot be shown again.
 */
function closedByRemoval(panel: new () => PanelElement): new () => PanelElement {
  return class extends (panel as new () => PanelElement & {disconnectedCallback?(): void}) {
    override disconnectedCallback() {
      super.disconnectedCallback?.();
      this.hide();
    }
  };
}
