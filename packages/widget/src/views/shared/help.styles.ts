import {css} from 'lit';

/** The plan, the providers and the chat. */
export const helpStyles = css`
  dl,
  dd {
    margin: 0;
  }
  dd {
    margin-block-end: 12px;
  }
  textarea {
    font: inherit;
    color: inherit;
    resize: vertical;
  }
  .write {
    display: grid;
    /* A date field is wider than a narrow screen with large text. */
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
  }
  .write > label {
    font-weight: 600;
  }
  .write > .field {
    inline-size: 100%;
    padding: 10px 14px;
    font-weight: 400;
    letter-spacing: normal;
  }
  /* With large text on a narrow screen the year must not be cut. */
  .write > [type='date'] {
    font-size: min(1em, 7.4cqi);
  }
  .field[type='datetime-local'] {
    font-size: min(1em, 6.2cqi);
  }
  section > h2 {
    margin-block-start: 8px;
  }
  .action > details > summary {
    align-items: start;
    gap: 4px;
    min-block-size: 48px;
    padding-block: 12px;
  }
  .action .deadline {
    margin-block-start: 4px;
    font-weight: 400;
  }
  .action.card {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 8px;
    padding: 4px 14px;
  }
  .action.next {
    border: 1.5px solid var(--_text);
  }
  .action.done {
    border-color: transparent;
    background: var(--_done-soft);
  }
  .action > details > div {
    /* Below the title the whole width of the card is for reading. */
    margin-inline-start: calc(-1 * var(--_tick));
    padding-block: 4px 12px;
  }
  .field {
    inline-size: 9em;
    max-inline-size: 100%;
    min-block-size: 52px;
    padding: 12px 14px;
    border: 1.5px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .field.wide {
    inline-size: 100%;
  }
  /* An address reads from left to right in every language. */
  .field[readonly] {
    direction: ltr;
  }
  .field[aria-invalid='true'] {
    border: 2px solid var(--_critical);
  }
  .error {
    color: var(--_critical);
    font-size: var(--_size-s);
    font-weight: 600;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
  }
  /* Adjacent buttons share their rows evenly. */
  :not(form) > .row {
    inline-size: 100%;
  }
  :not(form) > .row > .button {
    flex: 1 1 calc(130px * var(--_s));
    padding-inline: 12px;
  }
  form > .row > .field {
    flex: 0 1 9em;
    min-inline-size: 6em;
  }
  form > .row > .button {
    padding-inline: 16px;
  }
  label.write {
    font-weight: 600;
  }
  label.lone {
    margin-block-end: -12px;
    font-weight: 600;
  }
  h2 + .row {
    gap: 6px;
    margin-block-start: -8px;
  }
  .note {
    inline-size: 100%;
    margin: 0;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .note.price {
    border-color: color-mix(in oklab, var(--_serious) 35%, var(--_serious-soft));
    background: var(--_serious-soft);
  }
  .note.price {
    font-size: var(--_size-s);
  }
  .note.price strong {
    color: var(--_serious);
  }
  .tag {
    padding: 2px 10px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-s);
    background: var(--_sunken);
    font-size: var(--_size-s);
    font-weight: 500;
  }
  .tag.label {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    border-color: transparent;
    background: var(--_done-soft);
    color: var(--_done);
    font-weight: 600;
  }
  .tag .icon {
    inline-size: calc(18px * var(--_s));
    block-size: calc(18px * var(--_s));
  }
  .way {
    display: grid;
    gap: 8px;
    inline-size: 100%;
    padding-block-end: 16px;
    border-block-end: 1px solid var(--_line);
  }
  .way > .button {
    position: relative;
    min-block-size: 44px;
    padding-inline: 12px;
  }
  /* The name is above the button already: only screen readers get it again. */
  .way .button small {
    position: absolute;
    clip-path: inset(50%);
  }
  /* What has nothing to say yet takes no room, and can still be announced. */
  div[role='status']:not(:has(*)),
  p[role='status']:empty {
    position: absolute;
  }
  iframe[hidden] {
    display: none;
  }
  iframe {
    display: block;
    inline-size: 100%;
    block-size: max(400px, 74vh);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
`;
