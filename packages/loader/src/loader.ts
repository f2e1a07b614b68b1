import {Cyber17, create} from '@cyber-17/element';
import {base, graphs, launcher, panel, serviceName} from 'virtual:cyber-17/loader';

let root: string | undefined;
const script = [document.currentScript, ...document.scripts].find((s) => root = base || /^http.+\/(?=(v1|[\d.]+)\/loader)/.exec(s?.src)?.[0]);

if (root && !customElements.get('cyber-17')) {
  const src = root + panel.file;
  let warm: unknown;
  let url: any;
  const bring = (tag: string, props: object) => document.head.append(create(tag, {crossOrigin: '', nonce: script?.nonce, ...props}));
  const name = "\n" + serviceName;
  Cyber17.words = {fr: launcher.fr + name, en: launcher.en + name, ar: launcher.ar + name};

  Cyber17.warm = (lang) => {
    if (warm || navigator.connection?.saveData) return;
    warm = 1; 
    bring('link', {rel: 'preload', as: 'script', integrity: panel.integrity, href: src});
    bring('link', {rel: 'preload', as: 'fetch', href: root + (graphs[lang] ?? graphs.fr)});
  };
  Cyber17.loadPanel = (lang) => new Promise((onload, onerror) => {
    Cyber17.warm(lang);
    url ??= window.trustedTypes?.createPolicy('cyber-17', {createScriptURL: () => src}).createScriptURL('') ?? src;
    bring('script', {type: 'module', integrity: panel.integrity, src: url, onload, onerror});
  });
  customElements.define('cyber-17', Cyber17);
  const place = () => {
    if (!document.querySelector('cyber-17')) {
      const element = new Cyber17();
      for (const {name, value} of script?.attributes ?? []) if (/^data-/.test(name)) element.setAttribute(name.slice(5), value);
      document.body.append(element);
    }
  }
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', place);
  else place();
}
