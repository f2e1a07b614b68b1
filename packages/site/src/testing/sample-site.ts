import {fileURLToPath} from 'node:url';

import {realContent} from '@cyber-17/content/testing';
import {LANGS} from '@cyber-17/protocol';
import {sampleProvider} from '@cyber-17/protocol/testing';

import {readDocuments} from '../docs/read-documents.js';
import {KIT_FILES, kitArchive, kitPath} from '../kit/kit-files.js';

import type {SiteInput} from '../site-input.js';

/** Those of this repository. */
const documents = readDocuments(fileURLToPath(new URL('../../../../', import.meta.url)));

const {threats, outcomes} = realContent().source;

/** The input of a site over the real knowledge base, at an address of its own. */
export function sampleInput(changes: Partial<SiteInput['operator']> = {}): SiteInput {
  return {
    compiled: realContent().compiled,
    names: Object.fromEntries(
      Object.entries({...threats, ...outcomes}).map(([id, {value}]) => [id, value.names]),
    ),
    phrases: {},
    directory: {
      departments: [
        {code: '2A', name: 'Corse-du-Sud', neighbours: ['2B']},
        {code: '35', name: 'Ille-et-Vilaine', neighbours: ['22']},
      ],
      serving: {'35': [sampleProvider({labelled: true}), sampleProvider({id: 'other', department: '22'})]},
      isFictitious: true,
    },
    operator: {
      name: 'cyber-17',
      official: false,
      officialUrl: 'https://17cyber.gouv.fr/',
      siteUrl: 'https://help.example/',
      exitUrl: 'https://weather.example/',
      cdnOrigin: 'https://cdn.example',
      apiOrigin: 'https://api.example',
      chatOrigin: 'https://chat.example',
      withdrawn: [],
      ...changes,
    },
    statistics: {
      days: [
        {period: '2026-11-27', figures: [{threat: 'phishing', audience: 'individual', number: 43}]},
        {period: '2026-11-26', figures: [{threat: 'malware', audience: 'company', number: 21}]},
      ],
      months: [{period: '2026-10', figures: [{threat: 'phishing', audience: 'individual', number: 812}]}],
    },
    version: '1.2.3',
    loader: {src: 'https://cdn.example/1.2.3/loader.js', integrity: 'sha256-loader'},
    loaderSize: 2_040,
    kit: new Map(
      LANGS.flatMap((lang) => [...KIT_FILES.map((file) => kitPath(lang, file)), kitArchive(lang)]).map(
        (path) => [path, 20_000] as const,
      ),
    ),
    documents,
    history: {src: 'https://cdn.example/1.2.3/0a1b2c3d/history.js', integrity: 'sha256-history'},
    models: {
      fr: {src: 'https://cdn.example/1.2.3/0a1b2c3d/words.fr.json', integrity: 'sha256-french'},
      en: {src: 'https://cdn.example/1.2.3/0a1b2c3d/words.en.json', integrity: 'sha256-english'},
    },
    assets: 'assets/0a1b2c3d',
    published: Date.UTC(2026, 10, 28),
    validUntil: Date.UTC(2027, 1, 26),
  };
}
