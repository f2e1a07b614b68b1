import '@cyber-17/embed';

import {createElement as h, useState} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';

import {BEGINNING} from './contract.js';

import type {State} from './contract.js';

const heard: string[] = [];
let draw: (change: Partial<State>) => void = () => {};
let element: Element | null = null;

function Page() {
  const [state, set] = useState(BEGINNING);
  draw = (change) => flushSync(() => set((before) => ({...before, ...change})));
  const hear = ({type}: Event) => void heard.push(`${state.listener} ${type}`);
  if (!state.isShown) return null;
  return h(
    'cyber-17',
    {
      ref: (found: Element | null) => {
        element = found;
      },
      context: state.context,
      'start-at': state.startAt,
      shared: state.shared,
      partner: state.partner,
      audience: state.audience,
      'oncyber-17-ready': hear,
      'oncyber-17-opened': hear,
      'oncyber-17-closed': hear,
      'oncyber-17-failed': hear,
    },
    state.link && h('a', {href: '/help'}, state.link),
  );
}

createRoot(document.querySelector('main')!).render(h(Page));
window.checks = {set: (change) => draw(change), ref: () => element, heard};
