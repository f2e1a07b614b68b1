import {html, nothing} from 'lit/html.js';

import {charactersOver} from '../../client/characters-over.js';

import type {ConsoleView} from '../console-ui.js';

export interface NoteFieldOptions {
  readonly id: string;
  readonly rows: number;
  readonly isRequired?: boolean;
}

/** The field of a note. It says when it is too long, and by how much. */
export function renderNoteField(
  {ui, say, set}: ConsoleView,
  {id, rows, isRequired = false}: NoteFieldOptions,
) {
  const over = charactersOver(ui.note);
  const fault = `${id}-fault`;
  const typed = ({target}: Event) => {
    const field = target as HTMLTextAreaElement;
    // Spaces alone are no note: the browser says so of an empty field.
    if (!field.value.trim()) field.value = '';
    set({note: field.value});
  };
  return html`<textarea
      id=${id}
      name="note"
      rows=${rows}
      dir="auto"
      ?required=${isRequired}
      ?data-first=${isRequired}
      aria-invalid=${over > 0 ? 'true' : 'false'}
      aria-describedby=${over > 0 ? fault : nothing}
      .value=${ui.note}
      @input=${typed}
    ></textarea>
    ${
      over > 0
        ? html`<p class="error small" id=${fault}>
            <span role="alert">${say('console.note-long')}</span> ${say('console.note-over', {count: over})}
          </p>`
        : nothing
    }`;
}
