import {html, nothing} from 'lit/html.js';

import {renderDialog} from './dialogs/render-dialog.js';
import {renderAccessLog} from './views/access-log.js';
import {renderBar, tabOf} from './views/bar.js';
import {renderCase} from './views/case.js';
import {renderBeginning, renderSignIn} from './views/entrance.js';
import {renderFigures} from './views/figures.js';
import {renderLists} from './views/lists.js';
import {renderTalk} from './views/talk.js';

import type {ConsoleView} from './console-ui.js';

/** The whole page. `hasBegun`: the officer made the gesture that sound needs. */
export function renderConsole(view: ConsoleView, hasBegun: boolean) {
  const {state, say, isCut} = view;
  if (state.isSignedOut) return renderSignIn(view);
  if (!state.me)
    return html`<p class="entrance" role="status">${say(isCut ? 'console.cut' : 'console.loading')}</p>`;
  return html`${renderBar(view)} ${renderNotice(view)}
    <div class="content">${renderTab(view, hasBegun)}</div>
    ${renderDialog(view)}`;
}

function renderTab(view: ConsoleView, hasBegun: boolean) {
  switch (tabOf(view)) {
    case 'talks':
      return hasBegun ? renderDesk(view) : renderBeginning(view);
    case 'figures':
      return renderFigures(view);
    case 'log':
      return renderAccessLog(view);
    default:
      return nothing;
  }
}

/** Queue, talk and case side by side; in a narrow window one of the three. */
function renderDesk(view: ConsoleView) {
  const {ui, say, set} = view;
  return html`<nav class="panes" aria-label=${say('console.panes')}>
      ${(['queue', 'talk', 'case'] as const).map(
        (pane) =>
          html`<button
            type="button"
            class="tab"
            aria-current=${ui.pane === pane ? 'true' : 'false'}
            @click=${() => set({pane})}
          >
            ${say(`console.pane-${pane}`)}
          </button>`,
      )}
    </nav>
    <div class="desk" data-pane=${ui.pane}>${renderLists(view)} ${renderTalk(view)} ${renderCase(view)}</div>`;
}

/** What could not be done, or is over; with what was typed, if it was not sent. */
function renderNotice({state, ui, say, desk, set}: ConsoleView) {
  const {notice} = state;
  const dismiss = () => {
    desk.notify(undefined);
    set({unsent: ''});
  };
  return html`<div class="notice" role="status">
    ${
      notice
        ? html`<p>${say(notice.word, notice.values)}</p>
            ${notice.text ? html`<p class="bubble" dir="auto">${notice.text}</p>` : nothing}`
        : nothing
    }
    ${
      ui.unsent
        ? html`<p>${say('console.unsent')}</p>
            <p class="bubble" dir="auto">${ui.unsent}</p>`
        : nothing
    }
    ${notice || ui.unsent ? html`<button type="button" class="small-button" @click=${dismiss}>${say('console.dismiss')}</button>` : nothing}
  </div>`;
}
