import type {ElementDeclaration, Manifest} from '../../manifest/manifest-of.js';

/** A value of an attribute's type: `'auto|light|dark'` lists three. */
const valuesOf = (type: string) => (type.includes('|') ? type.split('|') : []);

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
}

/** What an editor is told of `<cyber-17>`, each in the form that one of them reads. */
export interface EditorData {
  /** VS Code: `html.customData`. */
  readonly html: object;
  /** VS Code: `css.customData`. */
  readonly css: object;
  /** JetBrains. */
  readonly webTypes: object;
}

/** What editors are told, from the manifest. */
export function editorDataOf(manifest: Manifest, version: string): EditorData {
  const element = elementIn(manifest);
  const attributes = (element.attributes as readonly Described[]).filter(({name}) => name !== 'open');
  const properties = element.cssProperties as readonly Described[];
  return {
    html: {
      version: 1.1,
      tags: [
        {
          name: 'cyber-17',
          description: element.description,
          attributes: attributes.map(({name, description, type}) => ({
            name,
            description,
            ...(type?.text === 'boolean' && {valueSet: 'v'}),
            values: valuesOf(type?.text ?? '').map((value) => ({name: value})),
          })),
        },
      ],
    },
    css: {
      version: 1.1,
      properties: properties.map(({name, description}) => ({name, description})),
      pseudoElements: (element.cssParts as readonly Described[]).map(({name, description}) => ({
        name: `::part(${name})`,
        description,
      })),
    },
    webTypes: {
      $schema: 'https://json.schemastore.org/web-types',
      name: '@cyber-17/embed',
      version,
      'description-markup': 'markdown',
      contributions: {
        html: {
          elements: [
            {
              name: 'cyber-17',
              description: element.description,
              attributes: attributes.map(({name, description, type, default: byDefault}) => ({
                name,
                description,
                ...(byDefault !== undefined && {default: byDefault}),
                value: {
                  type: type?.text
                    .split('|')
                    .map((each) => `'${each}'`)
                    .join(' | '),
                },
              })),
              slots: (element.slots as readonly Described[]).map(({name, description}) => ({
                name,
                description,
              })),
              js: {
                events: (element.events as readonly Described[]).map(({name, description}) => ({
                  name,
                  description,
                })),
              },
              css: {
                properties: properties.map(({name, description}) => ({name, description})),
                parts: (element.cssParts as readonly Described[]).map(({name, description}) => ({
                  name,
                  description,
                })),
              },
            },
          ],
        },
      },
    },
  };
}

/** The manifest as the package has it: its paths are those of the built files. */
export function publishedManifest(manifest: Manifest): object {
  return {
    ...manifest,
    modules: [
      {
        ...manifest.modules[0],
        path: 'dist/index.js',
        exports: [
          {kind: 'js', name: 'Cyber17', declaration: {name: 'Cyber17', module: 'dist/index.js'}},
          {
            kind: 'custom-element-definition',
            name: 'cyber-17',
            declaration: {name: 'Cyber17', module: 'dist/index.js'},
          },
        ],
      },
    ],
  };
}

function elementIn(manifest: Manifest): ElementDeclaration & {readonly description?: string} {
  const found = manifest.modules
    .flatMap(({declarations}) => declarations)
    .find(({tagName}) => tagName === 'cyber-17');
  if (!found) throw new TypeError('Expected <cyber-17> in the manifest, found no element of that name.');
  return found;
}
