import {join} from 'node:path';

import {fromMarkdown} from 'mdast-util-from-markdown';

import {ROOT} from '../build/paths.js';

/** The guide to themes: its samples are what the pictures in it are taken of. */
export const THEMING = join(ROOT, 'docs/theming.md');

/** The screens that a theme is shown on. */
export const SCREENS = {
  phone: {width: 360, height: 640, isOpen: false},
  wide: {width: 960, height: 600, isOpen: true},
} as const;

/** A partner's theme, as the guide shows it. */
export interface Theme {
  /** The heading before the colon, as it is in the names of its pictures: `a-bank`. */
  readonly id: string;
  readonly css: string;
  readonly element: string;
  readonly pictures: readonly {readonly url: string; readonly alt: string}[];
}

/** Every theme of the guide: a heading of the third level, with a block of CSS below it. */
export function themesIn(markdown: string): readonly Theme[] {
  const themes: Theme[] = [];
  let theme: {-readonly [Key in keyof Theme]: Theme[Key]} | undefined;
  for (const node of fromMarkdown(markdown).children) {
    if (node.type === 'heading') {
      const [first] = node.children;
      const [name = ''] = first?.type === 'text' ? first.value.split(':') : [];
      theme = {
        id: name.toLowerCase().replaceAll(' ', '-'),
        css: '',
        element: '<cyber-17></cyber-17>',
        pictures: [],
      };
      if (node.depth === 3) themes.push(theme);
    } else if (theme && node.type === 'code') {
      if (node.lang === 'css') theme.css = node.value;
      if (node.lang === 'html') theme.element = node.value;
    } else if (theme && node.type === 'paragraph') {
      const pictures = node.children.filter((child) => child.type === 'image');
      theme.pictures = [...theme.pictures, ...pictures.map(({url, alt}) => ({url, alt: alt ?? ''}))];
    }
  }
  return themes;
}

/** Where a picture of a theme is, from the guide. */
export const pictureOf = ({id}: Theme, screen: string) => `images/theme-${id}-${screen}.png`;
