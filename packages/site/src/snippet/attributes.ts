import type {SnippetOptions} from './options.js';

/** The attributes that the element needs; a boolean one is `true`. */
export function attributesFor(options: SnippetOptions): Readonly<Record<string, string | true>> {
  const {mode, lang, audience, context, theme, position, shared} = options;
  return {
    ...(mode !== 'floating' && {mode}),
    ...(lang !== 'page' && {lang}),
    ...(audience !== 'any' && {audience}),
    ...(context !== 'none' && {context}),
    ...(theme !== 'auto' && {theme}),
    // Only a launcher has a corner.
    ...(mode === 'floating' && position !== 'end' && {position}),
    ...(shared === 'yes' && {shared: true}),
  };
}
