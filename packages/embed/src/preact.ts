import type {Cyber17Attributes, Cyber17ListenerProps} from './contract.js';
import type {Cyber17} from '@cyber-17/element';
import type {HTMLAttributes} from 'preact';

/** What JSX may write on `<cyber-17>`. */
export type Cyber17Props = Omit<HTMLAttributes<Cyber17>, keyof Cyber17Attributes> &
  Cyber17Attributes &
  Cyber17ListenerProps;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      /** Help for victims of cyber-attacks. */
      'cyber-17': Cyber17Props;
    }
  }
}
