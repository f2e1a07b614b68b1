/** What people type for a word that they mean, without accents. */
const SHORT: Readonly<Record<string, string>> = {
  bcp: 'beaucoup',
  bjr: 'bonjour',
  bsr: 'bonsoir',
  c: 'est',
  cad: 'est',
  cb: 'carte',
  cc: 'bonjour',
  cest: 'est',
  ct: 'etait',
  dc: 'donc',
  dcp: 'donc',
  ds: 'dans',
  fb: 'facebook',
  g: 'ai',
  gt: 'etais',
  ig: 'instagram',
  insta: 'instagram',
  iv: 'interv',
  jai: 'ai',
  jen: 'en',
  jsuis: 'suis',
  jpp: 'peux',
  jveu: 'veux',
  jveux: 'veux',
  ki: 'qui',
  kil: 'il',
  koi: 'quoi',
  lbc: 'leboncoin',
  mdp: 'passe',
  mess: 'message',
  mnt: 'maintenant',
  mp: 'message',
  ms: 'mais',
  msg: 'message',
  msgs: 'message',
  mtn: 'maintenant',
  nn: 'non',
  num: 'numero',
  ordi: 'ordinateur',
  pb: 'probleme',
  pc: 'ordinateur',
  pdt: 'pendant',
  pk: 'pourquoi',
  pkoi: 'pourquoi',
  plu: 'plus',
  pr: 'pour',
  pwd: 'password',
  qd: 'quand',
  qqn: 'quelqu',
  qqun: 'quelqu',
  qq1: 'quelqu',
  rdv: 'rendez',
  snap: 'snapchat',
  svp: 'plait',
  stp: 'plait',
  tel: 'telephone',
  tjr: 'toujours',
  tjrs: 'toujours',
  tlm: 'monde',
  tt: 'tout',
  tte: 'toute',
  vs: 'vous',
  yt: 'youtube',
  u: 'you',
  ur: 'your',
  acc: 'account',
  pls: 'please',
  plz: 'please',
  im: 'am',
  ive: 'have',
  dont: 'not',
  cant: 'not',
  bc: 'because',
  ppl: 'people',
  textos: 'sms',
  texto: 'sms',
  courriel: 'mail',
  courriels: 'mail',
  mel: 'mail',
  email: 'mail',
  emails: 'mail',
  mails: 'mail',
  wa: 'whatsapp',
  wapp: 'whatsapp',
  whatsap: 'whatsapp',
};

const MAX_LENGTH = 4_000;

/** What stands for many: amounts, ages, addresses. Tried in this order. */
const KINDS: readonly (readonly [RegExp, string | ((whole: string, age: string) => string)])[] = [
  [/(?:https?:\/\/|www\.)\S+|\b[\w-]+\.(?:com|fr|net|org|info|xyz|shop)\b/g, ' #url '],
  [/\S+@\S+/g, ' #address '],
  [/\b(?:\+33|0)[ .]?[1-9](?:[ .]?\d\d){4}\b/g, ' #phone '],
  [
    /[€$£]\s*\d[\d .,]*k?|\d[\d .,]*\s*(?:k?€|\$|£|euros?\b|eur\b|dollars?\b|pounds?\b|balles\b|k\b)/g,
    ' #money ',
  ],
  [
    /\b(\d{1,2})[- ]?(?:ans?\b|years?[- ]olds?\b|yo\b|y\/o\b)/g,
    (_, age) => (Number(age) < 18 ? ' #minor ' : Number(age) > 64 ? ' #elder ' : ' #adult '),
  ],
  [/\b\d{1,2} ?h(?:eures?)?(?: ?\d\d)?\b/g, ' #hour '],
  [/\d+/g, ' #number '],
];

/**
 * The words of a text as they are compared: without accents or vowel signs, short forms
 * written out, amounts, ages and addresses as what they are.
 */
export function tokensOf(text: string): readonly string[] {
  let plain = text
    .slice(0, MAX_LENGTH)
    .toLowerCase()
    .replace(/[œ]/g, 'oe')
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0640\u064b-\u065f]/g, '');
  for (const [pattern, kind] of KINDS) plain = plain.replace(pattern, kind as string);
  return (plain.match(/#?[a-z0-9]+|[\u0621-\u064a]+/g) ?? []).map((word) =>
    Object.hasOwn(SHORT, word) ? SHORT[word]! : word,
  );
}
