import {html, nothing} from 'lit/html.js';

import type {ConsoleView, Tab} from '../console-ui.js';
import type {DeskState} from '../desk/desk-state.js';
import type {Role} from '@cyber-17/protocol/chat';

/** Which role sees which view, in the order in which they are offered. */
export const TABS: readonly {readonly tab: Tab; readonly role: Role}[] = [
  {tab: 'talks', role: 'officer'},
  {tab: 'figures', role: 'supervisor'},
  {tab: 'log', role: 'auditor'},
];

/** The view that is shown: the one that was chosen, or the first that the roles allow. */
export function tabOf({state, ui}: Pick<ConsoleView, 'state' | 'ui'>): Tab | undefined {
  const own = TABS.filter(({role}) => state.me?.roles.includes(role)).map(({tab}) => tab);
  return own.find((tab) => tab === ui.tab) ?? own[0];
}

/** The top bar: who, what is on, which view. */
export function renderBar(view: ConsoleView) {
  const {state, ui, say, set} = view;
  const {me} = state;
  const tabs = TABS.filter(({role}) => me?.roles.includes(role));
  const isOfficer = me?.roles.includes('officer');
  const isOver = state.line === 'over';
  const trouble = troubleIn(state);
  return html`<header class="bar">
    <h1 tabindex="-1">${say('console.title')}</h1>
    ${me?.demonstration ? html`<p class="tag info">${say('console.demonstration')}</p>` : nothing}
    ${
      tabs.length > 1
        ? html`<nav aria-label=${say('console.views')}>
            ${tabs.map(
              ({tab}) =>
                html`<button
                  type="button"
                  class="tab"
                  aria-current=${tab === tabOf(view) ? 'page' : 'false'}
                  @click=${() => choose(view, tab)}
                >
                  ${say(`console.view-${tab}`)}
                </button>`,
            )}
          </nav>`
        : nothing
    }
    <span class="space"></span>
    ${trouble ? html`<p class="tag serious" role="status">${say(trouble)}</p>` : nothing}
    ${
      isOver
        ? html`<button type="button" class="small-button" @click=${() => view.desk.open()}>${say('console.reconnect')}</button>`
        : nothing
    }
    ${
      isOfficer
        ? html`<button
              type="button"
              class="small-button"
              aria-pressed=${state.isReady}
              @click=${() => view.desk.setReady(!state.isReady)}
            >
              ${say(state.isReady ? 'console.ready' : 'console.not-ready')}
            </button>
            <button
              type="button"
              class=${ui.isSoundOn ? 'small-button' : 'small-button off'}
              aria-pressed=${ui.isSoundOn}
              @click=${() => view.toggleSound()}
            >
              ${say(ui.isSoundOn ? 'console.sound-on' : 'console.sound-off')}
            </button>
            <button type="button" class="small-button" @click=${() => view.ask('keys')}>
              ${say('console.keys')}
            </button>`
        : nothing
    }
    <button type="button" class="small-button" lang=${ui.lang === 'fr' ? 'en' : 'fr'} @click=${() => set({lang: ui.lang === 'fr' ? 'en' : 'fr'})}>
      ${ui.lang === 'fr' ? 'English' : 'Français'}
    </button>
    <span class="name small" title=${me?.name ?? nothing}>${me?.name}</span>
    <button type="button" class="small-button" @click=${() => view.signOut()}>${say('console.sign-out')}</button>
  </header>`;
}

/** What an officer must know of the service, as a key of its words. */
function troubleIn({line, isStoring}: DeskState): string | undefined {
  if (line === 'over') return 'console.over';
  if (line !== 'open') return 'console.cut';
  return isStoring ? undefined : 'console.not-storing';
}

function choose(view: ConsoleView, tab: Tab) {
  view.set({tab});
  if (tab === 'log') view.desk.readLog();
}
