import type {Cyber17Attributes} from './contract.js';
import type {Cyber17} from '@cyber-17/element';
import type {HTMLAttributes, ReservedProps} from 'vue';

/** What a Vue template may write on `<cyber-17>`; events through `v-on="listeners"`. */
export type Cyber17Props = Omit<HTMLAttributes, keyof Cyber17Attributes> & ReservedProps & Cyber17Attributes;

declare module 'vue' {
  interface GlobalComponents {
    /** Help for victims of cyber-attacks. */
    'cyber-17': new () => Cyber17 & {readonly $props: Cyber17Props};
  }
}
