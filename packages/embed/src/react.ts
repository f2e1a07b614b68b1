import type {Cyber17Attributes, Cyber17ListenerProps} from './contract.js';
import type {Cyber17} from '@cyber-17/element';
import type {DetailedHTMLProps, HTMLAttributes} from 'react';

/** What JSX may write on `<cyber-17>`. */
export type Cyber17Props = DetailedHTMLProps<HTMLAttributes<Cyber17>, Cyber17> &
  Cyber17Attributes &
  Cyber17ListenerProps;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** Help for victims of cyber-attacks. */
      'cyber-17': Cyber17Props;
    }
  }
}
