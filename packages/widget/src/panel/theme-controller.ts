import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How a panel looks. */
export type Theme = 'light' | 'dark';

/** What a page can ask for: a theme, or `auto` for the one that the system prefers. */
export type WantedTheme = Theme | 'auto';

/** Chooses the theme, and follows the system while none is asked for. */
export class ThemeController implements ReactiveController {
  readonly #darkScheme = matchMedia('(prefers-color-scheme: dark)');
  readonly #wanted: () => WantedTheme | undefined;
  readonly #chosen: (theme: Theme) => void;

  constructor(
    host: ReactiveControllerHost,
    wanted: () => WantedTheme | undefined,
    chosen: (theme: Theme) => void,
  ) {
    this.#wanted = wanted;
    this.#chosen = chosen;
    host.addController(this);
  }

  /** Chooses again; call it when what is asked for has changed. */
  readonly choose = () => {
    const wanted = this.#wanted() ?? 'auto';
    this.#chosen(wanted === 'auto' ? (this.#darkScheme.matches ? 'dark' : 'light') : wanted);
  };

  hostConnected() {
    this.#darkScheme.addEventListener('change', this.choose);
  }

  hostDisconnected() {
    this.#darkScheme.removeEventListener('change', this.choose); // defence: unlisten-scheme
  }
}
