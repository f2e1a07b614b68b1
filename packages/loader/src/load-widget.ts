import {create} from '@cyber-17/element';
import {officialUrl} from 'virtual:cyber-17/load-widget';

import {start} from './start.js';

/** What partners of the module in service pass to `loadWidget` today. */
export interface WidgetOptions {
  /** Not needed: nothing of ours asks who a page is. */
  readonly token?: string;
  /** Not needed either. */
  readonly domainName?: string;
  /** `div`: where `#widgetIframe` stands in a page; `page`: it is the page's subject. */
  readonly mode?: 'div' | 'page';
  /** What the link says that stands there without script, or when help cannot be shown. */
  readonly description?: string;
  /** A length of CSS; by default all the room there is. */
  readonly width?: string;
  /** A length of CSS. Only a least height: what help needs is not cut off. */
  readonly height?: string;
  /** Fill of what leads on, and of the launcher. */
  readonly frameColor?: string;
  /** Text on it. */
  readonly frameTitleColor?: string;
}

const script = document.currentScript as HTMLScriptElement | null;

/** The id of the element that partners have in their pages. */
const PLACE = 'widgetIframe';

/** Marks what a call has put there. */
const ROOM = 'cyber-17-widget';

/**
 * The call that partners of the module in service already have in their pages:
 * they change the address of a script, and it opens ours.
 *
 * Called again, it begins anew in the same place.
 */
window.loadWidget = ({mode, description, width, height, frameColor, frameTitleColor} = {}) => {
  const widget = document.createElement('cyber-17');
  widget.setAttribute('mode', mode === 'page' ? 'page' : 'inline');
  widget.append(create('a', {href: officialUrl}, description || new URL(officialUrl).host));
  // Around the element, which takes no size from a page but its room.
  const room = create('div', {className: ROOM}, widget);
  const styles = {
    width,
    'max-width': '100%',
    'min-height': height,
    '--cyber-17-color-accent': frameColor,
    '--cyber-17-color-on-accent': frameTitleColor,
  };
  for (const [name, value] of Object.entries(styles)) {
    if (value) room.style.setProperty(name, value);
  }
  // In the page first: a page that has one is given no other.
  document.querySelector(`.${ROOM}`)?.remove();
  (document.getElementById(PLACE) ?? document.body).append(room);
  start(script);
};

declare global {
  interface Window {
    loadWidget(options?: WidgetOptions): void;
  }
}
