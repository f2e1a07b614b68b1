import type {Lang} from '@cyber-17/protocol';

/** One thing of the communication kit, with the words that name it and its files. */
export interface KitItem {
  readonly id: string;
  readonly files: readonly string[];
  /** The picture that shows it. */
  readonly picture?: string;
}

/** The communication kit, in the order of the page. Names of files are the same in every language. */
export const KIT: readonly KitItem[] = [
  {id: 'poster', files: ['poster-a4.pdf', 'poster-a4.svg'], picture: 'poster-a4.svg'},
  {id: 'leaflet', files: ['leaflet-a5.pdf'], picture: 'leaflet-a5-1.svg'},
  {id: 'qr', files: ['qr.svg', 'qr.png'], picture: 'qr.svg'},
  {id: 'square', files: ['square.svg', 'square.png'], picture: 'square.svg'},
  {id: 'banner', files: ['banner.svg', 'banner.png'], picture: 'banner.svg'},
  {id: 'button', files: ['button.svg', 'button.png'], picture: 'button.svg'},
  {id: 'button-light', files: ['button-light.svg', 'button-light.png'], picture: 'button-light.svg'},
  {id: 'links', files: ['links.html']},
  {id: 'signature', files: ['signature.html']},
  {id: 'intranet', files: ['intranet.txt']},
];

/** Files that no list names: pictures of a page each, and what the folder is. */
const UNLISTED = ['leaflet-a5-1.svg', 'leaflet-a5-2.svg', 'README.txt'];

/** Everything that is in the folder of a language, and in its archive. */
export const KIT_FILES: readonly string[] = [...KIT.flatMap(({files}) => files), ...UNLISTED];

/** Where a file of the kit is, below the address of the site. */
export function kitPath(lang: Lang, file: string): string {
  return `kit/${lang}/${file}`;
}

/** The archive of a language: everything in it at once. */
export function kitArchive(lang: Lang): string {
  return kitPath(lang, `cyber-17-kit-${lang}.zip`);
}
