/**
 * Stands in for the chat's page in stories: it keeps the frame protocol and
 * says what its address asks for, `#joined` among others; for `#waiting` it
 * never takes the port. Its words are those of the chat.
 */
const SAYS = {
  connected: [],
  joined: [{type: 'officer.joined', name: 'A. Martin'}],
  ended: [{type: 'officer.joined', name: 'A. Martin'}, {type: 'conversation.ended'}],
  unavailable: [{type: 'service.unavailable', reason: 'closed'}],
};

const asked = location.hash.replace(/\W/g, '');

function draw({chat, start}, lang) {
  document.documentElement.lang = lang;
  document.documentElement.dir = start.direction ?? 'ltr';
  document.title = chat['chat.title'];
  const heading = Object.assign(document.createElement('h1'), {textContent: chat['chat.title']});
  const text = Object.assign(document.createElement('p'), {textContent: chat['chat.demonstration']});
  document.querySelector('main').replaceChildren(heading, text);
}

async function takePort({data, ports: [port]}) {
  if (data?.type !== 'cyber-17.port' || !(asked in SAYS)) return;
  removeEventListener('message', takePort);
  document.documentElement.style.colorScheme = data.theme;
  const content = await (await fetch('/content.json')).json();
  draw(content[data.lang], data.lang);
  port.postMessage({type: 'port.accepted', version: data.version});
  for (const message of SAYS[asked]) port.postMessage(message);
}

addEventListener('message', takePort);
