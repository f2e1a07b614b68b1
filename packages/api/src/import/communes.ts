import {COMMUNES, FORMER_COMMUNES, MONACO, departmentOf} from '../directory/territory.js';

/** A commune as named in an address. */
export interface Locality {
  /** The current official name. */
  readonly city: string;
  readonly department: string;
}

/** The localities of each postcode, by name without accents and punctuation. */
const BY_POSTCODE = indexed();

/** The postcodes of each commune, by department and official name. */
const BY_CITY = citiesOf(BY_POSTCODE);

/** The localities at a postcode; empty if no commune has it. */
export function localitiesAt(postcode: string): readonly Locality[] {
  return [...new Set(BY_POSTCODE.get(postcode)?.values())];
}

/**
 * Finds the commune of a name at a postcode. Names from before a merger are known
 * too, because addresses keep them.
 */
export function localityOf(postcode: string, name: string): Locality | undefined {
  return BY_POSTCODE.get(postcode)?.get(plain(name));
}

/** Normalises a name, so that `ST-MALO CEDEX 1` equals “Saint-Malo”. */
export function plain(name: string): string {
  return name
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bcedex\b.*$/, '')
    .replace(/\bst(e?)\b/g, 'saint$1')
    .trim();
}

function indexed(): ReadonlyMap<string, ReadonlyMap<string, Locality>> {
  const index = new Map<string, Map<string, Locality>>();
  const add = (postcode: string, name: string, locality: Locality) => {
    const names = index.get(postcode) ?? new Map<string, Locality>();
    // The commune itself wins over a former part of another commune with the same name.
    if (!names.has(plain(name))) names.set(plain(name), locality);
    index.set(postcode, names);
  };
  const today = new Map(COMMUNES.map((commune) => [commune.code, commune]));
  for (const commune of COMMUNES) {
    const locality = {city: commune.nom, department: departmentOf(commune)};
    for (const postcode of commune.codesPostaux ?? []) add(postcode, commune.nom, locality);
  }
  for (const {nom, chefLieu = ''} of FORMER_COMMUNES) {
    const commune = today.get(chefLieu);
    if (!commune) continue;
    const locality = {city: commune.nom, department: departmentOf(commune)};
    for (const postcode of commune.codesPostaux ?? []) add(postcode, nom, locality);
  }
  for (const [postcode, [department]] of Object.entries(MONACO))
    add(postcode, 'Monaco', {city: 'Monaco', department});
  return index;
}

/** The postcodes of a commune, by its official name; Monaco's too. */
export function postcodesOf(department: string, city: string): readonly string[] {
  return BY_CITY.get(`${department} ${city}`) ?? [];
}

function citiesOf(
  index: ReadonlyMap<string, ReadonlyMap<string, Locality>>,
): ReadonlyMap<string, readonly string[]> {
  const cities = new Map<string, string[]>();
  for (const [postcode, names] of index) {
    for (const key of new Set([...names.values()].map(({department, city}) => `${department} ${city}`))) {
      cities.set(key, [...(cities.get(key) ?? []), postcode]);
    }
  }
  return cities;
}
