import {create} from '@cyber-17/element';
import {isTokenValue, snippetOf} from '@cyber-17/embed/snippet';

import {isAttribute, isToken} from './choices.js';
import {styles} from './integrate.styles.js';
import {partnerPage} from './partner-page.js';

import type {Deployment} from '../../scripts/storybook/deployment-plugin.js';
import type {Choices} from './choices.js';
import type {Snippet, SnippetLoading} from '@cyber-17/embed/snippet';

const EVENTS = ['ready', 'opened', 'closed', 'failed'] as const;

/** The page of a partner, what it hears, and what a partner copies. */
export function previewPage(choices: Choices, deployment: Deployment): HTMLElement {
  const help = elementOf(choices, deployment);
  const log = create('ol', {});
  for (const name of EVENTS) {
    help.addEventListener(`cyber-17-${name}`, (event) => {
      const reason = 'reason' in event ? `, reason: ${event.reason}` : '';
      log.append(create('li', {}, `cyber-17-${name}${reason}`));
    });
  }
  const open = create('button', {type: 'button', onclick: () => void help.open()}, 'help.open()');
  const {html, css, policy} = snippet(choices, deployment);
  const page = create('div', {className: 'integrate'});
  page.append(
    create('style', {textContent: styles}),
    partnerPage(String(choices['context'] ?? ''), help),
    section('Events', open, log),
    section(
      'What you copy',
      ...code('html', 'Last in the body of your page', html),
      ...(css ? code('css', 'In your style sheet', css) : []),
      ...code('policy', 'Added to your Content-Security-Policy', policy),
    ),
  );
  return page;
}

/** The snippet for what was chosen. */
export function snippet(choices: Choices, {origins, officialUrl, version, integrity}: Deployment): Snippet {
  const kind = choices['loading'];
  const loading: SnippetLoading =
    kind === 'own-server'
      ? {kind, version, folder: '/help'}
      : kind === 'moving' || integrity === undefined
        ? {kind: 'moving'}
        : {kind: 'pinned', version, integrity};
  const of = (isMeant: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(choices).filter(([name]) => isMeant(name)));
  return snippetOf({
    origins,
    loading,
    attributes: of(isAttribute),
    tokens: of(isToken) as Readonly<Record<string, string | undefined>>,
    link: {href: officialUrl, text: `Arnaque, piratage : être aidé sur ${new URL(officialUrl).host}`},
    nonce: choices['nonce'] === true,
    trustedTypes: choices['trusted-types'] === true,
  });
}

function elementOf(choices: Choices, {officialUrl}: Deployment) {
  const help = create('cyber-17', {}, create('a', {href: officialUrl}, new URL(officialUrl).host));
  for (const [name, value] of Object.entries(choices)) {
    if (isToken(name) && typeof value === 'string' && isTokenValue(value))
      help.style.setProperty(name, value);
    else if (isAttribute(name) && value) help.setAttribute(name, value === true ? '' : value);
  }
  return help;
}

function section(title: string, ...children: readonly Node[]) {
  return create('section', {ariaLabel: title, lang: 'en'}, create('h2', {}, title), ...children);
}

function code(part: keyof Snippet, title: string, text: string) {
  return [create('h3', {}, title), create('pre', {className: part}, create('code', {}, text))];
}
