import {css} from 'lit';

/** The shell: a full screen on a phone, a sheet at the inline end elsewhere. */
export const panelStyles = css`
  :host {
    display: contents;
  }
  dialog {
    display: none;
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: var(--_surface);
    color: var(--_text);
    overflow: hidden;
    /* Over the bar and the backdrop nothing scrolls, and a pull reloads nothing. */
    overscroll-behavior: contain;
    touch-action: pinch-zoom;
  }
  dialog,
  .embedded {
    container-type: inline-size;
  }
  dialog[open],
  .embedded {
    display: flex;
    flex-direction: column;
  }
  dialog[open] {
    animation: rise 0.22s cubic-bezier(0.2, 0.7, 0.2, 1);
  }
  dialog::backdrop {
    background: var(--_veil);
    touch-action: pinch-zoom;
  }
  @keyframes rise {
    from {
      translate: 0 12px;
      opacity: 0;
    }
  }
  @media (min-width: 760px) and (min-height: 400px) {
    dialog {
      inset: 16px 16px 16px auto;
      inline-size: 576px;
      block-size: auto;
      border-radius: var(--_radius-l);
      box-shadow: var(--_lift);
    }
    dialog:dir(rtl) {
      inset: 16px auto 16px 16px;
    }
  }
  .unread {
    position: fixed;
    inset: max(16px, env(safe-area-inset-top)) 0 auto;
    z-index: 2147483647;
    inline-size: fit-content;
    margin-inline: auto;
  }
  .unread .button {
    box-shadow: var(--_lift);
  }
  .embedded {
    border: 1px solid var(--_line);
    border-radius: var(--_radius-l);
    background: var(--_surface);
    overflow: clip;
  }
  .scroller {
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    /* Tab brings a control to the edge: its ring has room there. */
    scroll-padding-block: 12px;
  }
  .embedded .scroller {
    overflow: visible;
  }
  /* Inside a page, the exit and the numbers of danger stay on screen as well. */
  .embedded {
    --_covered: calc(132px * var(--_h));
  }
  .embedded .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_surface);
  }
  @media (max-width: 600px) {
    .page {
      border-width: 0;
      border-radius: 0;
    }
  }
  header,
  nav,
  nav ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 4px 6px;
  }
  header,
  nav,
  .helping,
  footer {
    --_edge: 16px;
  }
  header,
  nav {
    padding-inline: max(var(--_edge), env(safe-area-inset-left)) max(var(--_edge), env(safe-area-inset-right));
    border-block-end: 1px solid var(--_line);
  }
  header:has(.close) {
    padding-inline-end: max(8px, env(safe-area-inset-right));
  }
  header {
    min-block-size: 60px;
    padding-block: max(8px, env(safe-area-inset-top)) 8px;
  }
  .name {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-inline-end: auto;
    font-size: calc(17px * var(--_h));
    font-weight: 700;
    white-space: nowrap;
  }
  .mark {
    inline-size: 30px;
    block-size: 30px;
    flex: none;
  }
  .ground {
    fill: var(--_accent);
  }
  .figure {
    fill: none;
    stroke: var(--_on-accent);
    stroke-width: 2.3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .leave {
    min-block-size: 44px;
    padding-inline: 12px;
    border-width: 1px;
    border-radius: var(--_radius-s);
    font-size: var(--_size-s);
    white-space: nowrap;
  }
  .close {
    display: grid;
    place-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-s);
    background: none;
    color: var(--_text);
  }
  .helping {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
    padding-inline: max(var(--_edge), env(safe-area-inset-left)) max(var(--_edge), env(safe-area-inset-right));
    background: var(--_info-soft);
    color: var(--_info);
    font-size: var(--_size-s);
  }
  .main {
    max-inline-size: 680px;
    margin-inline: auto;
    padding: 16px max(16px, env(safe-area-inset-right)) 32px max(16px, env(safe-area-inset-left));
  }
  @container (min-width: 540px) {
    .main {
      padding-block-start: 24px;
      padding-inline: 32px;
    }
    header,
    nav,
    .helping,
    footer {
      --_edge: max(32px, 50cqi - 308px);
    }
    .main > * {
      --_size-xl: calc(32px * var(--_h));
    }
  }
  @container (max-width: 20em) {
    .long {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .close {
      border: 1px solid;
    }
  }
  /* Small, or made small by the text size of the browser, which this em is. */
  @media (max-height: 480px), (max-height: 30em) and (max-width: 30em) {
    dialog[open] {
      display: block;
      overflow-y: auto;
      scroll-padding-block: 12px;
      touch-action: auto;
    }
    .scroller {
      overflow: visible;
    }
    .embedded {
      --_covered: 0px;
    }
    .embedded .bar {
      position: static;
    }
  }
`;
