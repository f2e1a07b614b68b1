import {create} from '@cyber-17/element';

/** A page of each kind of site: its name, its heading, and lines as they are usual there. */
const PAGES: Readonly<Record<string, readonly [name: string, heading: string, ...lines: string[]]>> = {
  bank: [
    'Banque Orme',
    'Mes comptes',
    'Compte courant : 1 284,56 €',
    'Livret : 3 020,00 €',
    'Virement à venir : 980,00 €',
  ],
  shop: ['Atelier Lin', 'Mes commandes', 'Drap de lin, expédié hier', 'Nappe, livrée le 12 novembre'],
  dating: ['Rencontre', 'Messages', 'Camille vous a écrit', 'Sacha a vu votre profil'],
  social: [
    'Place publique',
    'Fil',
    'Vous avez trois nouvelles réponses',
    'Une connexion depuis un nouvel appareil',
  ],
  'town-hall': [
    'Ville de Sainte-Orée',
    'Mes démarches',
    'Cantine : dossier complet',
    'Carte de stationnement : prête',
  ],
  workplace: [
    'Intranet',
    'Actualités internes',
    'La messagerie sera coupée samedi matin',
    'Nouveau numéro de l’assistance',
  ],
};

/** A page that looks like the partner's, with the element where it is recommended: last. */
export function partnerPage(context: string, help: HTMLElement): HTMLElement {
  const [name, heading, ...lines] = PAGES[context] ?? PAGES['bank']!;
  return create(
    'main',
    {className: `partner partner-${context || 'bank'}`, lang: 'fr'},
    create('p', {className: 'brand'}, name),
    create('h1', {}, heading),
    create('ul', {}, ...lines.map((line) => create('li', {}, line))),
    help,
  );
}
