import {html, nothing} from 'lit/html.js';

import {momentIn} from '../../page/say.js';

import type {ConsoleView} from '../console-ui.js';

/** The auditor's view: who looked at what, and nothing of what was said. */
export function renderAccessLog({state, say, ui, now, desk}: ConsoleView) {
  const {log} = state;
  const oldest = log.at(-1)?.n;
  return html`<section class="sheet stack" aria-labelledby="log">
    <h2 id="log" tabindex="-1">${say('console.view-log')}</h2>
    <div class="row">
      <button type="button" class="button" @click=${() => desk.readLog()}>${say('console.log-newest')}</button>
    </div>
    <div class="scroll-x">
      <table>
        <thead>
          <tr>
            <th scope="col">${say('console.log-number')}</th>
            <th scope="col">${say('console.log-when')}</th>
            <th scope="col">${say('console.officer')}</th>
            <th scope="col">${say('console.log-what')}</th>
            <th scope="col">${say('console.log-talk')}</th>
          </tr>
        </thead>
        <tbody>
          ${log.map(
            ({n, at, officer, c, what}) =>
              html`<tr>
                <td>${n}</td>
                <td><time datetime=${at}>${momentIn(ui.lang, at, now)}</time></td>
                <th scope="row">${officer}</th>
                <td>${say(`console.access-${what}`)}</td>
                <td><code>${c ?? ''}</code></td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      oldest === undefined
        ? nothing
        : html`<button type="button" class="button" @click=${() => desk.readLog(oldest)}>
            ${say('console.log-older')}
          </button>`
    }
  </section>`;
}
