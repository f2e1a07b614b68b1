export {create} from './create.js';
export {present} from './present.js';
export {Cyber17} from './cyber-17.js';
export {Cyber17ClosedEvent} from './events/cyber-17-closed-event.js';
export type {Cyber17FailedEvent} from './events/cyber-17-failed-event.js';
export {Cyber17OpenedEvent} from './events/cyber-17-opened-event.js';
export {Cyber17ReadyEvent} from './events/cyber-17-ready-event.js';
export {defineCyber17, type Cyber17Hooks} from './define.js';
export {definePanel, definePanelOf} from './panel/define-panel.js';
export {langIn} from './lang-in.js';
export type {LauncherLang, LauncherWords} from './launcher-words.js';
export {PanelClosedEvent} from './panel/panel-closed-event.js';
export type {
  Mode,
  OpenOptions,
  PanelElement,
  PanelEventMap,
  PanelSettings,
  Theme,
} from './panel/panel-contract.js';
export {PanelFailedEvent} from './panel/panel-failed-event.js';
export type {Policy} from './policy.js';
export {warnOfAttributes} from './warn-of-attributes.js';
export {warnOnce} from './warn-once.js';
