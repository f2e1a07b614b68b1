export {create} from './create.js';
export {Cyber17} from './cyber-17.js';
export {Cyber17ClosedEvent} from './cyber-17-closed-event.js';
export {Cyber17FailedEvent} from './cyber-17-failed-event.js';
export {Cyber17OpenedEvent} from './cyber-17-opened-event.js';
export {Cyber17ReadyEvent} from './cyber-17-ready-event.js';
export {defineCyber17, type Cyber17Hooks} from './define.js';
export {definePanel} from './define-panel.js';
export type {LauncherLang, LauncherWords} from './launcher-words.js';
export {PanelClosedEvent} from './panel-closed-event.js';
export type {
  Mode,
  OpenOptions,
  PanelElement,
  PanelEventMap,
  PanelSettings,
  Theme,
} from './panel-contract.js';
export {PanelFailedEvent} from './panel-failed-event.js';
