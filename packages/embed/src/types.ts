export type {
  Cyber17ClosedEvent,
  Cyber17FailedEvent,
  Cyber17OpenedEvent,
  Cyber17ReadyEvent,
  Mode,
  OpenOptions,
  Theme,
} from '@cyber-17/element';
export type {Cyber17Attributes, Cyber17Events, Cyber17Listeners} from './contract.js';
export type {DefineOptions} from './define.js';
