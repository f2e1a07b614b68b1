import {AUDIENCES, SPECIALITIES} from '@cyber-17/protocol';
import {sampleProvider} from '@cyber-17/protocol/testing';

import type {Directory} from '@cyber-17/client';
import type {Provider} from '@cyber-17/protocol';

const PROVIDER = sampleProvider({
  audiences: AUDIENCES,
  specialities: SPECIALITIES,
  phone: '02 61 91 00 01',
});

/** A directory of four providers with one possible order: no two are equal. */
export const TEST_DIRECTORY: Directory = {
  departments: {
    departments: [{code: '35', name: 'Ille-et-Vilaine', neighbours: ['22']}],
    exceptions: {},
  },
  possible: ['35'],
  here: ['35'],
  pages: [
    {
      department: '35',
      fictitious: true,
      providers: [
        {...PROVIDER, labelled: true, remote: true},
        {...PROVIDER, id: 'fictif-0002', name: 'Dépannage Inventé', phone: '02 61 91 00 02'},
        {
          ...PROVIDER,
          id: 'fictif-0003',
          name: 'Société d’Essai des Systèmes et Réseaux de Bretagne Intérieure',
          city: 'Saint-Brieuc',
          department: '22',
          phone: '02 61 91 00 03',
        },
        {
          ...PROVIDER,
          id: 'fictif-0004',
          name: 'Assistance Imaginaire',
          city: 'Lyon',
          department: '69',
          serves: ['69'],
          remote: true,
          phone: '04 65 71 00 04',
        },
      ],
    },
  ],
};

/** The same place, with others who are listed there. */
const withProviders = (providers: readonly Provider[]): Directory => ({
  ...TEST_DIRECTORY,
  pages: [{department: '35', fictitious: true, providers}],
});

/** Where nobody is listed. */
export const EMPTY_DIRECTORY = withProviders([]);

/** Where nobody has the label. */
export const UNLABELLED_DIRECTORY = withProviders([PROVIDER]);

/** Where more are listed than are shown at once. */
export const LARGE_DIRECTORY = withProviders(
  Array.from({length: 12}, (_, index) => ({
    ...PROVIDER,
    id: `fictif-${index}`,
    name: `${PROVIDER.name} ${index + 1}`,
  })),
);

/** A postcode in two departments, before one is chosen. */
export const SHARED_DIRECTORY: Directory = {
  departments: {
    departments: [
      {code: '35', name: 'Ille-et-Vilaine', neighbours: ['56']},
      {code: '56', name: 'Morbihan', neighbours: ['35']},
    ],
    exceptions: {'35550': ['35', '56']},
  },
  possible: ['35', '56'],
  here: [],
  pages: [],
};
