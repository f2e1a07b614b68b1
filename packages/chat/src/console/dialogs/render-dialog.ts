import {html, nothing} from 'lit/html.js';

import {renderAlert, renderAsk, renderClose, renderCopy, renderNote} from './deeds.js';
import {renderCanned} from './canned.js';
import {renderKeys} from './keys.js';
import {renderPropose, renderTransfer} from './hand-over.js';

import type {ConsoleView, DialogName} from '../console-ui.js';

const DIALOGS: Readonly<Record<DialogName, (view: ConsoleView) => unknown>> = {
  canned: renderCanned,
  ask: renderAsk,
  alert: renderAlert,
  note: renderNote,
  transfer: renderTransfer,
  propose: renderPropose,
  close: renderClose,
  copy: renderCopy,
  keys: renderKeys,
};

/** Read and closed; from the others one goes back without what they do, which may be to close a talk. */
const NOTHING_TO_DO: ReadonlySet<DialogName> = new Set(['copy', 'keys']);

/**
 * The one dialog of the page. It stays in the document, so that the browser gives the focus
 * back to where it was; `showDialog` opens and closes it.
 */
export function renderDialog(view: ConsoleView) {
  const {ui, state, say, set} = view;
  const {name, c} = ui.dialog ?? {};
  const closed = ({target}: Event) => {
    // The browser reports late: a quick hand may have opened the next one.
    if (!(target as HTMLDialogElement).open) set({dialog: undefined});
  };
  return html`<dialog aria-labelledby="dialog-title" @close=${closed}>
    ${
      name
        ? html`<header>
              <h2 id="dialog-title">${say(`console.key-${name}`)}</h2>
              <button type="button" class="small-button" @click=${() => set({dialog: undefined})}>
                ${say(NOTHING_TO_DO.has(name) ? 'console.dismiss' : 'console.cancel')}
              </button>
            </header>
            ${DIALOGS[name]({...view, talk: state.talks.find((talk) => talk.c === c)})}`
        : nothing
    }
  </dialog>`;
}

/** Opens or closes the dialog as the page says. */
export function showDialog(root: HTMLElement, isOpen: boolean) {
  const dialog = root.querySelector('dialog');
  if (!dialog || dialog.open === isOpen) return;
  if (!isOpen) return dialog.close();
  dialog.showModal();
  dialog.querySelector<HTMLElement>('[data-first]')?.focus();
}
