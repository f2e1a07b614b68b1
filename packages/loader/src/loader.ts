import {Cyber17, create} from '@cyber-17/element';
import {base, graphs, launcher, panel, serviceName} from 'virtual:cyber-17/loader';

const script = document.currentScript;
const root = base || /^(http.+\/).+\/loader/.exec(script?.src)?.[1];

if (root && document.adoptedStyleSheets && !customElements.get('cyber-17')) {
  const address = root + panel.file;
  let warm: unknown;
  let src: any;
  const bring = (tag: string, props: object) => document.head.append(create(tag, {crossOrigin: '', nonce: script?.nonce, ...props}));
  Cyber17.words = {fr: launcher.fr, en: launcher.en, ar: launcher.ar, name: serviceName};
  Cyber17.warm = (lang) => {
    if (warm || navigator.connection?.saveData) return;
    warm = 1; 
    bring('link', {rel: 'preload', as: 'script', integrity: panel.integrity, href: address});
    bring('link', {rel: 'preload', as: 'fetch', href: root + (graphs[lang] ?? graphs.fr)});
  };
  Cyber17.loadPanel = (lang) => new Promise((settle) => {
    Cyber17.warm(lang);
    src ??= window.trustedTypes?.createPolicy('cyber-17', {createScriptURL: () => address}).createScriptURL('') ?? address;
    bring('script', {type: 'module', integrity: panel.integrity, src, onload: settle, onerror: settle});
  });
  customElements.define('cyber-17', Cyber17);
  const place = () => {
    if (!document.querySelector('cyber-17')) {
      const element = new Cyber17();
      for (const [name, value] of Object.entries({...script?.dataset})) element.setAttribute(name, value);
      document.body.append(element);
    }
  }
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', place);
  else place();
}
