import {css, html, nothing} from 'lit';

import {baseStyles} from '../../base/base.styles.js';
import {View} from '../../base/view.js';

/** Says that the answers of a link did not arrive, until the first one is given. */
export class Cyber17Damage extends View {
  static override styles = [
    baseStyles,
    css`
      p {
        padding: 12px 16px;
        background: var(--_serious-soft);
        color: var(--_serious);
      }
    `,
  ];

  override render() {
    const {ready} = this.journey.context;
    if (!ready || ready.diagnostic.context.trail.length > 0) return nothing;
    return html`<p class="small" role="status">${this.word('carry.damaged')}</p>`;
  }
}
