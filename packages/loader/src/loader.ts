import {Cyber17, create} from '@cyber-17/element';
import {base, graphs, launcher, panel, serviceName} from 'virtual:cyber-17/loader';

const current = document.currentScript;
const script = current instanceof HTMLScriptElement ? current : document.querySelector<HTMLScriptElement>('script[src*="/v1/loader.js"]');
const root = base || /^https?:.*\/(?=[^/]+\/[^/]+$)/.exec(script?.src ?? '')?.[0];

if (root && !customElements.get('cyber-17')) {
  const nonce = script?.nonce;
  let warm: unknown;
  let loading: Promise<unknown> | undefined;
  let policy: any;
  const preload = (as: string, file: string, integrity?: string) => 
    document.head.append(create('link', {rel: 'preload', as, crossOrigin: '', integrity, nonce, href: root + file}));
  Cyber17.words = {...launcher, name: serviceName};
  Cyber17.warm = (lang) => {
    if (!warm) { warm = 1; preload('script', panel.file, panel.integrity); preload('fetch', graphs[lang] ?? graphs.fr) }
  };
  Cyber17.loadPanel = (lang) => loading ??= new Promise((resolve, reject) => {
    Cyber17.warm(lang);
    const src = root + panel.file;
    policy ??= (window as any).trustedTypes?.createPolicy('cyber-17', {createScriptURL: () => src}) ;
    document.head.append(create('script', {type: 'module', crossOrigin: '', integrity: panel.integrity, nonce, src: policy ? policy.createScriptURL() : src, onerror() { loading = undefined; reject() }}));
    customElements.whenDefined('cyber-17-panel').then(resolve);
  });
  customElements.define('cyber-17', Cyber17);
  const place = () => {
    if (!document.querySelector('cyber-17')) {
      const element = new Cyber17();
      for (const {name, value} of script?.attributes ?? []) if (name.startsWith('data-')) element.setAttribute(name.slice(5), value);
      document.body.append(element);
    }
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', place);
  else place();
}
