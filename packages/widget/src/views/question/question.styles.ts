import {css} from 'lit';

/** The question and its answers: one tap goes on. */
export const questionStyles = css`
  .whole {
    white-space: nowrap;
  }
  .answers {
    display: grid;
    gap: 8px;
    inline-size: 100%;
  }
  .answer {
    display: flex;
    align-items: center;
    gap: 12px;
    inline-size: 100%;
    min-block-size: 58px;
    padding: 10px 12px 10px 16px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 500;
    line-height: 1.35;
    text-align: start;
    cursor: pointer;
  }
  /* Paler than what is chosen, and never under a finger that has left. */
  @media (hover: hover) {
    .answer:hover {
      border-color: var(--_text);
      background: var(--_sunken);
    }
  }
  .answer:active {
    background: color-mix(in oklab, var(--_accent) 18%, var(--_surface));
  }
  .answer.unsure {
    border-style: dashed;
  }
  .answer > span {
    flex: 1;
  }
  .answer small {
    display: block;
    font-weight: 400;
    color: var(--_muted);
  }
  .answer .icon {
    color: var(--_accent-text);
  }
  .answer[aria-current]::after {
    inline-size: calc(6px * var(--_s));
    block-size: calc(12px * var(--_s));
    margin-inline: 5px 7px;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -2px;
  }
  /* The first view: eight answers on the first screen of a phone, every row alike. */
  .first {
    gap: 10px;
  }
  .first h1 + p {
    margin-block-start: -6px;
    font-size: var(--_size-s);
    line-height: 1.4;
  }
  .first .answers {
    gap: 6px;
  }
  .first .answer {
    min-block-size: 48px;
    padding-block: 4px;
    padding-inline-start: 12px;
    font-size: calc(16px * var(--_s));
    line-height: 1.2;
  }
  .first .audience label {
    min-block-size: 44px;
    padding-block: 4px;
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    margin-block: -14px -12px;
    margin-inline-start: auto;
    font-size: var(--_size-s);
  }
  .languages .link {
    justify-content: center;
    min-inline-size: 44px;
    margin-block: 0;
  }
  .answer input {
    inline-size: calc(22px * var(--_s));
    block-size: calc(22px * var(--_s));
    flex: none;
    margin: 0;
    /* The ring is the label's: Tab brings the whole of it on screen. */
    scroll-margin-block: 24px;
    accent-color: var(--_accent-text);
  }
  .answer:is(:has(:checked), [aria-current]) {
    border-color: var(--_accent-text);
    background: var(--_accent-soft);
    font-weight: 700;
  }
  .answer:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .answer input:focus-visible {
    outline: 0;
    box-shadow: none;
  }
  .audience {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 90px * var(--_s)), 1fr));
    gap: 1px;
    inline-size: 100%;
    border: 1.5px solid var(--_control);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .audience label {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 48px;
    padding: 6px 4px;
    font-size: var(--_size-s);
    font-weight: 500;
    line-height: 1.25;
    text-align: center;
    outline: 1px solid var(--_line);
    cursor: pointer;
  }
  .audience input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .audience label:has(:checked) {
    background: var(--_accent-soft);
    font-weight: 700;
    box-shadow: inset 0 -3px 0 var(--_accent-text);
  }
  .audience label:has(:focus-visible) {
    outline: 4px solid var(--_focus);
    outline-offset: -4px;
  }
  .missed {
    color: var(--_critical);
    font-weight: 600;
  }
  .way {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
    inline-size: 100%;
    margin-block: -8px;
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    color: var(--_muted);
    font-size: var(--_size-s);
  }
  .bars {
    display: flex;
    gap: 4px;
  }
  .bars i {
    inline-size: 20px;
    block-size: 6px;
    border: 1.5px solid var(--_accent-text);
    border-radius: 3px;
  }
  .bars .past {
    background: var(--_accent-text);
  }
  .bars .maybe {
    border: 1px dashed var(--_control);
  }
  @media (forced-colors: active) {
    .answer:is(:has(:checked), [aria-current]),
    .audience label:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
    .bars .past {
      background: CanvasText;
    }
  }
`;
