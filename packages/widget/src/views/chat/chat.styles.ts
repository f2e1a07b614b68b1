import {css} from 'lit';

/** The line that a talk is while another view is on screen. */
export const chatStyles = css`
  /* Nothing shows beside its corners when it stays on screen. */
  :host([beside]) {
    margin-block-start: -6px;
    padding-block-start: 6px;
    background: var(--_surface);
  }
  :host([beside]) .standing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
    inline-size: 100%;
    margin-block-end: 12px;
    padding: 2px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_info-soft);
    color: var(--_info);
    font-size: var(--_size-s);
  }
  :host([beside]) .link {
    min-block-size: 44px;
  }
  @media print {
    :host([beside]) {
      display: none;
    }
  }
`;
