import {css} from 'lit';

/** The numbers of danger above the views, and what stands below them. */
export const edgeStyles = css`
  nav {
    padding-block: 6px;
    background: var(--_sos);
    font-size: var(--_size-s);
    font-weight: 600;
    line-height: 1.25;
  }
  nav span {
    flex: 1;
    overflow-wrap: normal;
  }
  nav a,
  nav b {
    display: grid;
    place-items: center;
    align-content: center;
    min-inline-size: 60px;
    min-block-size: 44px;
    padding: 3px 5px;
    border: 1px solid color-mix(in oklab, var(--_critical) 45%, var(--_surface));
    border-radius: var(--_radius-s);
    background: var(--_surface);
    color: var(--_critical);
    font-size: var(--_size-m);
    font-weight: 700;
    line-height: 1.2;
    text-decoration: none;
  }
  nav small {
    color: var(--_text);
    font-size: calc(13px * var(--_s));
    font-weight: 500;
    line-height: 1.2;
  }
  @media (hover: hover) {
    .close:hover {
      background: var(--_sunken);
    }
    nav a:hover {
      border-color: var(--_critical);
    }
  }
  footer {
    padding: 16px max(var(--_edge), env(safe-area-inset-left)) max(16px, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_line);
    background: var(--_sunken);
    color: var(--_muted);
    font-size: var(--_size-s);
    line-height: 1.5;
  }
  footer ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
  }
  footer .link {
    margin: 0;
    font-weight: 400;
  }
  footer a {
    padding-block: 4px;
  }
  /* Beside a line of text the ring has no room outside. */
  footer :focus-visible {
    outline-offset: 0;
    border-radius: var(--_radius-s);
    box-shadow: none;
  }
  /* A phone has no such key. */
  @media (pointer: coarse) {
    .keys {
      display: none;
    }
  }
`;
