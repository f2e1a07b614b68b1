import {create} from '@cyber-17/element';
import {officialUrl} from 'virtual:cyber-17/load-widget';

import {runningScript} from './running-script.js';
import {start} from './start.js';

/** The options that partners of the current 17Cyber widget pass to `loadWidget`. */
export interface WidgetOptions {
  /** Ignored: our module needs no registration. */
  readonly token?: string;
  /** Ignored as well. */
  readonly domainName?: string;
  /** `div`: inside a page, at `#widgetIframe`; `page`: the page is about it. */
  readonly mode?: 'div' | 'page';
  /** The text of the link that shows when help cannot be shown. */
  readonly description?: string;
  /** A CSS length; by default the available width. */
  readonly width?: string;
  /** A CSS length, used as a minimum height so that help is never cut off. */
  readonly height?: string;
  /** Background of the main buttons and of the launcher. */
  readonly frameColor?: string;
  /** Text on that background. */
  readonly frameTitleColor?: string;
}

const script = runningScript();

/** The id of the element that the current widget's partners have in their pages. */
const PLACE_ID = 'widgetIframe';

/** The class of the element that a call adds. */
const ROOM_CLASS = 'cyber-17-widget';

/**
 * The call that partners of the current 17Cyber widget already have in their
 * pages: they change the address of a script, and it opens ours.
 *
 * A second call starts again in the same place.
 */
window.loadWidget = ({mode, description, width, height, frameColor, frameTitleColor} = {}) => {
  const widget = document.createElement('cyber-17');
  widget.setAttribute('mode', mode === 'page' ? 'page' : 'inline');
  widget.append(create('a', {href: officialUrl}, description || new URL(officialUrl).host));
  // The element takes its size from this box only.
  const room = create('div', {className: ROOM_CLASS}, widget);
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
  // Before `start`, which adds an element to a page that has none.
  document.querySelector(`.${ROOM_CLASS}`)?.remove();
  (document.getElementById(PLACE_ID) ?? document.body).append(room);
  start(script);
};

declare global {
  interface Window {
    loadWidget(options?: WidgetOptions): void;
  }
}
