import type {ConsoleUi} from './console-ui.js';

/**
 * What the page remembers once talks have come: the one that the officer took opens, and their
 * first, in a narrow window as well. What they are given never takes the place of what they read,
 * nor of an open dialog.
 */
export function withTaken(ui: ConsoleUi, talks: readonly {readonly c: string}[]): ConsoleUi {
  const {before, dialog} = ui;
  if (talks.length === 0) return before ? ui : {...ui, before: []};
  const taken = before && talks.find(({c}) => !before.includes(c));
  return taken && !dialog ? {...ui, current: taken.c, pane: 'talk', asked: undefined, before: undefined} : ui;
}
