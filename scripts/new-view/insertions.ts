/** Lines that go into a file of the project, before or after some that are in it. */
export interface Insertion {
  readonly file: string;
  readonly lines: string;
  /** The lines go before the first appearance of this text. */
  readonly before?: string;
  /** The lines go after the first appearance of this text. */
  readonly after?: string;
}

const WIDGET = 'packages/widget/src';
const LOCALES = 'packages/content/data/locales';

/** The words that a view starts with, by language: to be replaced, and complete enough to build. */
const WORDS = {
  fr: ['Titre de la vue', 'Une phrase qui dit ce qu’on peut faire ici.'],
  en: ['Title of the view', 'One sentence that says what one can do here.'],
  ar: ['عنوان الصفحة', 'جملة واحدة تقول ما يمكن فعله هنا.'],
} as const;

/** Everything that the project must know of a new view, beside the view's own files. */
export function insertionsFor(view: string): readonly Insertion[] {
  const title = view[0]!.toUpperCase() + view.slice(1);
  const tag = `cyber-17-${view}`;
  return [
    {
      file: `${WIDGET}/views/views.ts`,
      before: '} as const satisfies',
      lines: `  ${view}: {tag: '${tag}', chunk: 'help', words: '${view}.'},\n`,
    },
    {
      file: `${WIDGET}/chunks/help.ts`,
      before: 'import {Cyber17Advice} from',
      lines: `import {Cyber17${title}} from '../views/${view}/${tag}.js';\n`,
    },
    {
      file: `${WIDGET}/chunks/help.ts`,
      before: "} satisfies ElementsOf<'help'>",
      lines: `  '${tag}': Cyber17${title},\n`,
    },
    {
      file: `${WIDGET}/journey/events.ts`,
      before: "  | {readonly type: 'chat.opened'",
      lines: `  | {readonly type: '${view}.opened'}\n`,
    },
    {
      file: `${WIDGET}/journey/journey.ts`,
      after: "                  'plan.opened': 'plan',\n",
      lines: `                  '${view}.opened': '${view}',\n`,
    },
    {
      file: `${WIDGET}/journey/journey.ts`,
      before: '              chat: {\n',
      lines: `              ${view}: {
                always: {guard: 'isAsking', target: 'asking'},
                on: {'step.reversed': 'outcome'},
              },
`,
    },
    {
      file: 'packages/content/src/build/compile/travels.ts',
      after: "    'answers.',\n",
      lines: `    '${view}.',\n`,
    },
    {
      file: '.storybook/preview.ts',
      before: "          'Chat',\n",
      lines: `          '${title}',\n`,
    },
    ...Object.entries(WORDS).map(([lang, [heading, text]]) => ({
      file: `${LOCALES}/${lang}/interface.yaml`,
      before: 'chat.title:',
      lines: `${view}.title: "${heading}"\n${view}.text: "${text}"\n\n`,
    })),
  ];
}
