import {css} from 'lit';

/** How far the plan is, when each thing was done, and what to keep. */
export const planStyles = css`
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    font-size: var(--_size-s);
  }
  progress {
    flex: 1 1 140px;
    appearance: none;
    block-size: 8px;
    border: 1px solid var(--_done);
    border-radius: 4px;
    background: var(--_surface);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--_surface);
  }
  progress::-webkit-progress-value {
    background: var(--_done);
  }
  progress::-moz-progress-bar {
    background: var(--_done);
  }
  .when {
    color: var(--_done);
  }
  .check {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    padding-block: 6px;
    cursor: pointer;
  }
  .check input {
    inline-size: calc(22px * var(--_s));
    block-size: calc(22px * var(--_s));
    flex: none;
    margin: 0;
    accent-color: var(--_accent-text);
  }
  @media (forced-colors: active) {
    progress {
      border-color: CanvasText;
    }
    progress::-webkit-progress-value {
      background: CanvasText;
    }
  }
`;
