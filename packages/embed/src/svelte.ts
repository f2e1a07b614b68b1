import type {Cyber17Attributes, Cyber17ListenerProps} from './contract.js';
import type {Cyber17} from '@cyber-17/element';
import type {HTMLAttributes} from 'svelte/elements';

/** What a Svelte template may write on `<cyber-17>`. */
export type Cyber17Props = Omit<HTMLAttributes<Cyber17>, keyof Cyber17Attributes> &
  Cyber17Attributes &
  Cyber17ListenerProps;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    /** Help for victims of cyber-attacks. */
    'cyber-17': Cyber17Props;
  }
}
