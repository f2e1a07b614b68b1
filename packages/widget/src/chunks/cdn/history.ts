import {Cyber17History} from '../../history/cyber-17-history.js';

const TAG = 'cyber-17-history';

const element = document.querySelector('cyber-17[mode=page]');
const panel = element?.shadowRoot?.querySelector('cyber-17-panel');

if (panel) {
  if (!customElements.get(TAG)) customElements.define(TAG, Cyber17History);
  panel.append(document.createElement(TAG));
}
