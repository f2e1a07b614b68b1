import {svg} from 'lit';

import type {Drawings} from '../../base/icon.js';

const FILE = svg`<path d="M6 3.5h8l4 4v13H6zm3 8.5h6m-6 4h6"/>`;

/** What the answers to a first question are about, by their ids. */
export const ANSWER_DRAWINGS: Drawings = {
  message: svg`<path d="M3.5 6h17v12h-17zm0 .8 8.5 6.4 8.5-6.4"/>`,
  debit: svg`<path d="M3 6h18v12H3zm0 4h18M6.5 14.5H10"/>`,
  deal: svg`<path d="M3.5 5h2.3l2.1 10h9.4l2-7.5H6.3m3 11.7v.1m7-.1v.1"/>`,
  account: svg`<circle cx="12" cy="8.3" r="3.8"/><path d="M4.8 19.5c1-4 4-5.5 7.2-5.5s6.2 1.5 7.2 5.5"/>`,
  people: svg`<path d="M4.2 5h15.6v10.8h-8.3L7 19.6v-3.8H4.2zM12 7.6v3.6m0 2v.1"/>`,
  watched: svg`<path d="M2.8 12C5 8 8.3 6 12 6s7 2 9.2 6c-2.2 4-5.5 6-9.2 6s-7-2-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,
  device: svg`<path d="M3.5 5h17v11h-17zM9 19.5h6M12 16v3.5"/>`,
  identity: FILE,
  data: FILE,
  blocked: svg`<path d="M6 10.5h12v9H6zm2.5 0V8a3.5 3.5 0 0 1 7 0v2.5"/>`,
  payment: svg`<path d="m4 9 8-4.5L20 9zm2 0v8m6-8v8m6-8v8M4 19.5h16"/>`,
  web: svg`<circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.5c5 5 5 12 0 17c-5-5-5-12 0-17"/>`,
  unsure: svg`<circle cx="12" cy="12" r="8.5"/><path d="M9.6 9.8a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.9-1.1 1.7m0 2.7v.1"/>`,
  helping: svg`<circle cx="9" cy="8.8" r="3.3"/><path d="M2.8 18.5c.7-3.4 3.2-4.8 6.2-4.8s5.5 1.4 6.2 4.8M15 5.8a3.3 3.3 0 0 1 0 6m3 2.4c2 .7 3 2 3.3 4.3"/>`,
};
