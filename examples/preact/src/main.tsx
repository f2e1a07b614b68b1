import '@cyber-17/embed';
import {render} from 'preact';

function Help() {
  return (
    <cyber-17 context="bank" oncyber-17-failed={({reason}) => console.warn(reason)}>
      <a href="https://17cyber.gouv.fr/">Arnaque, piratage : être aidé sur 17cyber.gouv.fr</a>
    </cyber-17>
  );
}

render(<Help />, document.querySelector('main')!);
