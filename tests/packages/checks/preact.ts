import '@cyber-17/embed';

import {h, render} from 'preact';

import {BEGINNING} from './contract.js';

const heard: string[] = [];
let state = BEGINNING;
let element: Element | null = null;

function draw() {
  const {listener} = state;
  const hear = ({type}: Event) => void heard.push(`${listener} ${type}`);
  const help = h(
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
  render(state.isShown ? help : null, document.querySelector('main')!);
}

draw();
window.checks = {
  set(change) {
    state = {...state, ...change};
    draw();
  },
  ref: () => element,
  heard,
};
