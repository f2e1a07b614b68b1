import {createRequire} from 'node:module';
import {join} from 'node:path';

import {DIST, ROOT} from '../build/paths.js';

/** Something for any site, and how its own guide says that it is embedded. */
export interface Peer {
  readonly name: string;
  /** The folder that its files come from. */
  readonly folder: string;
  /** What its guide puts into a page, with `BASE` for the address of the folder. */
  readonly head: string;
  readonly body: string;
  /** The script of the page itself: one line, then what the guide asks for. Its request is not counted. */
  readonly setUp?: string;
  /** An expression in the page that tells whether it is shown. */
  readonly isReady: string;
  /** A host that it would fetch more of its package's files from. */
  readonly remote?: string;
}

const require = createRequire(import.meta.url);
const version = (folder: string) => (require(join(folder, 'package.json')) as {version: string}).version;
const packages = join(ROOT, 'node_modules');

/**
 * Every page has one line of script that adds an element. The first such line
 * makes the browser set up its DOM for scripts, 70 KB in Chromium, which a page
 * that takes an embed has long paid for.
 */
const ONE_LINE = "document.body.append(document.createElement('p'));\n";

function fromNpm(name: string, rest: Omit<Peer, 'name' | 'folder'>): Peer {
  const folder = join(packages, name);
  return {name: `${name} ${version(folder)}`, folder, ...rest, setUp: ONE_LINE + (rest.setUp ?? '')};
}

/** A page without a script: what even the first line of one costs a browser is seen beside it. */
export const STILL: Peer = {
  name: 'a page without any script',
  folder: DIST,
  head: '',
  body: '',
  isReady: 'true',
};

/** The page that all others are compared with. */
export const NOTHING: Peer = {...STILL, name: 'a page with one line of script', setUp: ONE_LINE};

export const OURS: Peer = {
  name: 'cyber-17',
  folder: join(DIST, 'cdn'),
  head: '<script async src="BASEv1/loader.js" crossorigin="anonymous" referrerpolicy="no-referrer"></script>',
  body: '<cyber-17 lang="fr"><a href="https://17cyber.gouv.fr/">17cyber.gouv.fr</a></cyber-17>',
  setUp: ONE_LINE,
  isReady: "document.querySelector('cyber-17:defined')?.getBoundingClientRect().width > 0",
};

/** Measured beside it: what sites embed from others, the lightest that we know first. */
export const PEERS: readonly Peer[] = [
  fromNpm('lite-youtube-embed', {
    head: '<link rel="stylesheet" href="BASEsrc/lite-yt-embed.css"><script async src="BASEsrc/lite-yt-embed.js"></script>',
    body: '<lite-youtube videoid="ogfYd705cRs" playlabel="Play"></lite-youtube>',
    isReady: "document.querySelector('lite-youtube .lyt-playbtn, lite-youtube .lty-playbtn') !== null",
  }),
  fromNpm('vanilla-cookieconsent', {
    head: '<link rel="stylesheet" href="BASEdist/cookieconsent.css"><script defer src="BASEdist/cookieconsent.umd.js"></script>',
    body: '',
    setUp: `CookieConsent.run({
      hideFromBots: false,
      categories: {necessary: {enabled: true, readOnly: true}, measures: {}},
      language: {default: 'fr', translations: {fr: {
        consentModal: {title: 'Cookies', description: 'Des mesures ?', acceptAllBtn: 'Oui', acceptNecessaryBtn: 'Non'},
        preferencesModal: {title: 'Cookies', savePreferencesBtn: 'Garder', sections: []},
      }}},
    });`,
    isReady: "document.querySelector('#cc-main .cm') !== null",
  }),
  fromNpm('@typeform/embed', {
    head: '<script async src="BASEbuild/embed.js"></script>',
    body: '<button data-tf-popup="a1b2c3d4">Questions</button>',
    isReady: "document.querySelector('[data-tf-loaded]') !== null",
    remote: 'https://embed.typeform.com/next/',
  }),
  fromNpm('altcha', {
    head: '<script async type="module" src="BASEdist/main/altcha.min.js"></script>',
    body: '<form><altcha-widget challenge="/challenge"></altcha-widget></form>',
    isReady: "document.querySelector('altcha-widget input') !== null",
  }),
  fromNpm('tarteaucitronjs', {
    head: '<script defer src="BASEtarteaucitron.min.js"></script>',
    body: '',
    setUp: `tarteaucitron.init({
      privacyUrl: '', bodyPosition: 'bottom', hashtag: '#tarteaucitron', cookieName: 'tarteaucitron',
      orientation: 'middle', highPrivacy: true, DenyAllCta: true, AcceptAllCta: true, showIcon: true,
      iconPosition: 'BottomRight', useExternalCss: false, useExternalJs: false,
    });`,
    isReady: "document.querySelector('#tarteaucitronRoot') !== null",
  }),
];
