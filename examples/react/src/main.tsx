import '@cyber-17/embed';
import {createRoot} from 'react-dom/client';

function Help() {
  return (
    <cyber-17 context="bank" oncyber-17-failed={({reason}) => console.warn(reason)}>
      <a href="https://17cyber.gouv.fr/">Arnaque, piratage : être aidé sur 17cyber.gouv.fr</a>
    </cyber-17>
  );
}

createRoot(document.querySelector('main')!).render(<Help />);
