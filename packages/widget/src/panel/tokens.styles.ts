import {css} from 'lit';

/**
 * The tokens. A partner sets the public ones; the rest follows from them, and
 * stays legible whatever the accent.
 */
export const tokenStyles = css`
  :host {
    color-scheme: light;
    --_accent: var(--cyber-17-color-accent, #0b5563);
    --_surface: var(--cyber-17-color-surface, #fff);
    --_text: var(--cyber-17-color-text, #15232a);
    --_muted: var(--cyber-17-color-muted, #445259);
    --_line: var(--cyber-17-color-border, #dce1df);
    --_sunken: #f6f7f5;
    --_control: #74838a;
    --_critical: #9b1c1c;
    --_critical-soft: #fbece8;
    --_sos: #fcf4f1;
    --_serious: #744400;
    --_serious-soft: #fbf0da;
    --_info: #1d4e6b;
    --_info-soft: #e7f0f5;
    --_done: #17593a;
    --_done-soft: #e6f2e9;
    --_focus: #15232a;
    --_veil: rgb(13 20 23 / 0.5);
    --_lift: 0 1px 2px rgb(13 20 23 / 0.08), 0 8px 28px rgb(13 20 23 / 0.16);
    /* Black or white, whichever reads on the accent: exact, by luminance. */
    --_white: clamp(0, (0.1791 - (0.2126 * r + 0.7152 * g + 0.0722 * b)) * 1e7, 1);
    --_on-accent: var(
      --cyber-17-color-on-accent,
      color(from var(--_accent) srgb-linear var(--_white) var(--_white) var(--_white))
    );
    --_accent-text: oklch(from var(--_accent) min(l, 0.43) min(c, 0.14) h);
    --_accent-soft: color-mix(in oklab, var(--_accent) 9%, var(--_surface));
    --_accent-edge: color-mix(in oklab, var(--_accent) 45%, var(--_text));
    --_accent-hover: color-mix(in oklab, var(--_accent) 86%, oklch(from var(--_on-accent) calc(1 - l) 0 0));
    --_radius: min(var(--cyber-17-radius, 10px), 16px);
    --_radius-s: calc(var(--_radius) * 0.6);
    --_radius-l: calc(var(--_radius) * 1.6);
    --_font: var(
      --cyber-17-font,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Helvetica Neue',
      'Noto Sans',
      Arial,
      sans-serif
    );
    /* The visitor's own text size ÷ 16, measured at opening. */
    --_s: 1;
    --_h: calc(1 + (var(--_s) - 1) * 0.6);
    --_size-s: calc(15px * var(--_s));
    --_size-m: calc(17px * var(--_s));
    --_size-l: calc(20px * var(--_h));
    --_size-xl: calc(26px * var(--_h));
  }
  :host([theme='dark']) {
    color-scheme: dark;
    --_accent: var(--cyber-17-color-accent, #74c3cf);
    --_surface: var(--cyber-17-color-surface, #141d21);
    --_text: var(--cyber-17-color-text, #edf2f2);
    --_muted: var(--cyber-17-color-muted, #aebcc0);
    --_line: var(--cyber-17-color-border, #2e3c42);
    --_sunken: #1b262b;
    --_control: #7e9096;
    --_critical: #ffb3a6;
    --_critical-soft: #3b1713;
    --_sos: #1f191b;
    --_serious: #f3c878;
    --_serious-soft: #33260c;
    --_info: #a3d0ea;
    --_info-soft: #142c3a;
    --_done: #92d5a9;
    --_done-soft: #13291d;
    --_focus: #fff;
    --_veil: rgb(0 0 0 / 0.62);
    --_lift: 0 0 0 1px rgb(255 255 255 / 0.1), 0 12px 36px rgb(0 0 0 / 0.6);
    --_accent-text: oklch(from var(--_accent) max(l, 0.8) min(c, 0.12) h);
    --_accent-soft: color-mix(in oklab, var(--_accent) 16%, var(--_surface));
    --_accent-edge: color-mix(in oklab, var(--_accent) 38%, var(--_text));
  }
`;
