import '@cyber-17/embed';

import {useEffect, useState} from 'react';

export function Help() {
  const [heard, hear] = useState('fermée');

  // Not `oncyber-17-opened`: React attaches no listener of its own to an element that a server has sent.
  useEffect(() => {
    const opened = () => hear('ouverte');
    document.addEventListener('cyber-17-opened', opened);
    return () => document.removeEventListener('cyber-17-opened', opened);
  }, []);

  return (
    <>
      <p>Aide : {heard}</p>
      <cyber-17 context="bank">
        <a href="https://17cyber.gouv.fr/">Arnaque, piratage : être aidé sur 17cyber.gouv.fr</a>
      </cyber-17>
    </>
  );
}
