/** What people write instead: by sound, by thumb, by habit. */
const HABITS: readonly (readonly [RegExp, string])[] = [
  [/\bj’?'?ai\b/g, 'g'],
  [/\bj['’]/g, 'j'],
  [/\bc['’]/g, 'c'],
  [/\bqu['’]/g, 'k'],
  [/\bl['’]/g, 'l'],
  [/\bd['’]/g, 'd'],
  [/\bm['’]/g, 'm'],
  [/\bpour\b/g, 'pr'],
  [/\bque\b/g, 'ke'],
  [/\bqui\b/g, 'ki'],
  [/\bquoi\b/g, 'koi'],
  [/\bmaintenant\b/g, 'mtn'],
  [/\bmessage\b/g, 'msg'],
  [/\bmot de passe\b/g, 'mdp'],
  [/\btéléphone\b/g, 'tel'],
  [/\bcarte bancaire\b/g, 'cb'],
  [/\bquelqu['’]un\b/g, 'qqn'],
  [/\bdans\b/g, 'ds'],
  [/\bvous\b/g, 'vs'],
  [/\btout\b/g, 'tt'],
  [/é\b/g, 'er'],
  [/er\b/g, 'é'],
  [/ée\b/g, 'é'],
  [/ent\b/g, 'e'],
  [/s\b/g, ''],
  [/eau/g, 'o'],
  [/ph/g, 'f'],
  [/ss/g, 's'],
  [/nn/g, 'n'],
  [/mm/g, 'm'],
  [/rr/g, 'r'],
  [/ll/g, 'l'],
  [/\bne /g, ''],
  [/\bn['’]/g, ''],
  [/\byou\b/g, 'u'],
  [/\byour\b/g, 'ur'],
  [/\bpassword\b/g, 'pwd'],
  [/ing\b/g, 'in'],
  [/\bthe /g, ''],
  [/\ban? /g, ''],
];

const VOWELS = 'aeiou';

/** A text as somebody in haste writes it; the more, the rougher. */
export function roughen(text: string, roughness: number, random: () => number): string {
  let rough = text;
  for (const [pattern, instead] of HABITS)
    if (random() < roughness)
      rough = rough.replace(pattern, () => (random() < 0.8 ? instead : '') || instead);
  return rough
    .split(' ')
    .map((word) => (word.length > 4 && random() < roughness * 0.12 ? slip(word, random) : word))
    .join(' ');
}

/** A word with one slip of the finger. */
function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const kind = Math.floor(random() * 4);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
  if (kind === 2) return word.slice(0, at) + word[at]! + word.slice(at);
  return word.slice(0, at) + VOWELS[Math.floor(random() * 5)]! + word.slice(at + 1);
}
