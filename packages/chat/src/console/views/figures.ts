import {html} from 'lit/html.js';

import {reasonsOf, spanOf} from '../reasons.js';

import type {ConsoleView} from '../console-ui.js';

/** The supervisor's view: queue, waits and load, live. */
export function renderFigures(view: ConsoleView) {
  const {state, say, now} = view;
  const {figures, waiting} = state;
  if (!figures) return html`<section class="sheet"><p>${say('console.loading')}</p></section>`;
  const numbers = [
    ['figure-waiting', String(figures.waiting)],
    ['figure-longest', spanOf(figures.longestWaitSeconds * 1_000, say)],
    ['figure-taken', String(figures.taken)],
    ['figure-later', String(figures.later)],
  ] as const;
  return html`<section class="sheet stack" aria-labelledby="figures">
    <h2 id="figures" tabindex="-1">${say('console.view-figures')}</h2>
    <dl class="numbers">
      ${numbers.map(([word, value]) => html`<div><dt>${say(`console.${word}`)}</dt><dd>${value}</dd></div>`)}
    </dl>
    <div class="scroll-x">
      <table>
        <caption id="load">${say('console.load')}</caption>
        <thead>
          <tr>
            <th scope="col">${say('console.officer')}</th>
            <th scope="col">${say('console.talks')}</th>
            <th scope="col">${say('console.state')}</th>
          </tr>
        </thead>
        <tbody>
          ${figures.officers.map(
            ({name, talks, capacity, ready}) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td>${talks} / ${capacity}</td>
                <td>${say(ready ? 'console.ready' : 'console.not-ready')}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <div class="scroll-x">
      <table>
        <caption id="queue-table">${say('console.queue', {count: waiting.length})}</caption>
        <thead>
          <tr>
            <th scope="col">${say('console.why')}</th>
            <th scope="col">${say('console.wait')}</th>
            <th scope="col">${say('console.language')}</th>
          </tr>
        </thead>
        <tbody>
          ${waiting.map(
            (each) =>
              html`<tr>
                <td>${reasonsOf(each, say, now)
                  .map(({words}) => words)
                  .join(' · ')}</td>
                <td>${spanOf(now - Date.parse(each.enteredAt), say)}</td>
                <td>${say(`console.lang-${each.lang}`)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}
