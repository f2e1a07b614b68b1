import {langOf} from '@cyber-17/protocol';
import {directions, words} from 'virtual:cyber-17/chat';

import {FramePort} from './frame-port.js';
import {VisitorView} from './visitor-view.js';

import type {Lang} from '@cyber-17/protocol';

/** The page inside the frame. Opened on its own, it receives no case. */
const {documentElement} = document;
const isFramed = window.parent !== window;
const view = new VisitorView(document.querySelector('main')!, isFramed);

const speak = (lang: Lang) => {
  documentElement.lang = lang;
  documentElement.dir = directions[lang];
  document.title = words[lang]['chat.title'] ?? document.title;
  view.show(words[lang]);
};

const port = new FramePort({
  window,
  parent: window.parent,
  onOffer({lang, theme}) {
    documentElement.dataset['theme'] = theme;
    speak(lang);
  },
  onMessage({lines}) {
    view.showCase(lines);
    port.send({type: 'service.unavailable', reason: 'demonstration'});
  },
});

speak(langOf(navigator.language));
port.open();
