import {contrastOn} from './contrast.js';
import {insertedBy, quoted} from './inserted.js';
import {partsFor, tagsFor} from './markup.js';
import {accentOf, takenOf} from './options.js';

import type {Service, SnippetOptions} from './options.js';

/** What a partner pastes into their page, or saves as a file: the text of it, whole. */
export function snippetFor(options: SnippetOptions, service: Service): string {
  switch (options.way) {
    case 'pinned':
    case 'moving':
      return tagsFor(options, service);
    case 'npm':
      return insertedBy(options, service).join('\n');
    case 'wordpress':
      return wordpress(options, service);
    case 'tag-manager':
      return tagManager(options, service);
    case 'load-widget':
      return loadWidget(options, service);
  }
}

/** A tag manager may fire a tag at each view of an application: the page keeps the help that it has. */
function tagManager(options: SnippetOptions, service: Service): string {
  const lines = ["if (document.querySelector('cyber-17')) return;", ...insertedBy(options, service)];
  return `<script>\n(function () {\n  ${lines.join('\n  ')}\n})();\n</script>`;
}

/** A plugin of one file. Help that stands in the page goes where its short code is written. */
function wordpress(options: SnippetOptions, service: Service): string {
  const head = `<?php
// wp-content/mu-plugins/cyber-17.php
// Plugin Name: ${service.name.replaceAll(/\s+|[<>?]/g, ' ')}
`;
  const html = tagsFor(options, service);
  return options.mode === 'inline' || options.mode === 'page'
    ? `${head}add_shortcode('cyber-17', function () {
  ob_start(); ?>
${html}
<?php return ob_get_clean();
});`
    : `${head}add_action('wp_footer', function () { ?>
${html}
<?php });`;
}

/** The call of the module in service: it takes a place and colours, and no more. */
function loadWidget(options: SnippetOptions, {origins, linkWords}: Service): string {
  const accent = accentOf(options);
  const given = {
    mode: takenOf(options).mode === 'page' ? 'page' : 'div',
    description: linkWords,
    ...(accent && {frameColor: accent, frameTitleColor: contrastOn(accent).text}),
  };
  const values = Object.entries(given).map(([name, value]) => `${name}: ${quoted(value)}`);
  return `<div id="widgetIframe"></div>
<script src="${origins.cdn}/v1/load-widget.js" crossorigin="anonymous" referrerpolicy="no-referrer"></script>
<script>loadWidget({${values.join(', ')}})</script>`;
}

/** What a page with a Content Security Policy has to allow. */
export function policyFor(options: SnippetOptions, service: Service): string {
  return partsFor(options, service).policy;
}

/** What in a snippet a strict policy refuses inside of a page: it goes into files of the partner's. */
export function inlineIn(snippet: string): {readonly style: boolean; readonly script: boolean} {
  return {style: snippet.includes('<style>'), script: snippet.includes('<script>')};
}
