import {StrictMode, createElement as h, useEffect, useRef, useState} from 'react';
import {createRoot} from 'react-dom/client';

/** The element as JSX would write it, and what it told. */
function Accounts() {
  const [heard, hear] = useState('rien');
  return h(
    'section',
    null,
    h('p', {id: 'heard'}, `Aide : ${heard}`),
    h(
      'cyber-17',
      {
        context: 'bank',
        'oncyber-17-opened': () => hear('ouverte'),
        'oncyber-17-closed': () => hear('fermée'),
      },
      h('a', {href: 'https://17cyber.gouv.fr/'}, 'Être aidé sur 17cyber.gouv.fr'),
    ),
  );
}

/** The element made by an effect, which opens it: StrictMode does so twice. */
function Urgent() {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const help = document.createElement('cyber-17');
    place.current!.append(help);
    void help.open();
    return () => help.remove();
  }, []);
  return h('section', {ref: place});
}

const ROUTES: Readonly<Record<string, () => unknown>> = {
  accounts: () => h(Accounts),
  urgent: () => h(Urgent),
  transfers: () => h('p', null, 'Aucun virement en attente'),
};

function Bank() {
  const [balance, setBalance] = useState(0);
  const [route, go] = useState('accounts');
  useEffect(() => {
    const follow = () => go(location.hash.slice(1) || 'accounts');
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return h(
    'main',
    null,
    h('button', {id: 'refresh', onClick: () => setBalance((balance) => balance + 100)}, 'Actualiser'),
    h('p', {id: 'balance'}, `Solde : ${balance} €`),
    ROUTES[route]!() as ReturnType<typeof h>,
  );
}

createRoot(document.querySelector('#app')!).render(h(StrictMode, null, h(Bank)));
