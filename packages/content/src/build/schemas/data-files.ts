import type * as schemas from './index.js';

/**
 * Which schema describes which files below `data/`, as globs. Code editors
 * complete and check those files with it: see `.vscode/settings.json`. `*` is
 * the only wildcard that the YAML extension knows.
 */
export const DATA_FILES: Readonly<Record<keyof typeof schemas, readonly string[]>> = {
  languagesFile: ['languages.yaml'],
  questionsFile: ['questions.yaml'],
  branchFile: ['questions/*.yaml'],
  factsFile: ['facts.yaml'],
  policyFile: ['policy.yaml'],
  gatesFile: ['gates.yaml'],
  complaintsFile: ['complaints.yaml'],
  deadlinesFile: ['deadlines.yaml'],
  csirtsFile: ['csirts.yaml'],
  checkedFile: ['checked.yaml'],
  situationsFile: ['situations.yaml'],
  walksFile: ['walks.yaml'],
  phrasesFile: ['phrases/*.yaml'],
  phrasingFile: ['phrasing.yaml'],
  dangerFile: ['danger.yaml'],
  threatFile: ['threats/*.yaml'],
  outcomeFile: ['outcomes/*.yaml'],
  actionFile: ['actions/*.yaml'],
  letterFile: ['letters/*.yaml'],
  channelFile: ['channels/*.yaml'],
  questionWords: ['locales/*/questions.yaml'],
  conclusionWords: ['locales/*/threats/*.yaml', 'locales/*/outcomes/*.yaml'],
  actionWords: ['locales/*/actions/*.yaml'],
  letterWords: ['locales/*/letters/*.yaml'],
  channelWords: ['locales/*/channels.yaml'],
  evidenceWords: ['locales/*/evidence.yaml'],
  factWords: ['locales/*/facts.yaml'],
  policyWords: ['locales/*/policy.yaml'],
  complaintWords: ['locales/*/complaints.yaml'],
  deadlineWords: ['locales/*/deadlines.yaml'],
  interfaceWords: ['locales/*/interface.yaml', 'locales/*/launcher.yaml'],
  glossaryWords: ['locales/*/glossary.yaml'],
  jargonWords: ['locales/*/jargon.yaml'],
};
