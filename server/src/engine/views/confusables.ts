/**
 * Letters of other scripts that look like ASCII letters.
 *
 * `strong`: the single-letter prototypes of `confusables.txt` (UTS #39, version 15) for Greek, Cyrillic, Armenian,
 * Georgian, Cherokee, Coptic and Lisu; the bar of capital i is read as I and not, as the prototype has it, as l.
 * `weak`: alike at a glance only; used where the result is a telling word.
 * `small`: phonetic and small-capital letters of the Latin script itself.
 */
const strong: Readonly<Record<string, string>> = {
  A: '\u0391\u0410\u13AA\uA4EE',
  a: '\u03B1\u0430',
  B: '\u0392\u0412\u13F4\uA4D0',
  b: '\u042C\u13CF',
  C: '\u03F9\u0421\u13DF\u2CA4\uA4DA',
  c: '\u03F2\u0441\u2CA5\uABAF',
  D: '\u13A0\uA4D3',
  d: '\u0501\u13E7\uA4D2',
  E: '\u0395\u0415\u13AC\uA4F0',
  e: '\u0435\u04BD',
  F: '\u03DC\uA4DD',
  f: '\u0584',
  G: '\u050C\u13C0\u13F3\uA4D6',
  g: '\u0581',
  H: '\u0397\u041D\u13BB\u2C8E\uA4E7',
  h: '\u04BB\u0570\u13C2',
  I: '\u0399\u0406\u04C0\u2C92\uA4F2',
  i: '\u037A\u03B9\u0456\u04CF\u13A5\uA647\uAB75',
  J: '\u037F\u0408\u13AB\uA4D9',
  j: '\u03F3\u0458',
  K: '\u039A\u041A\u13E6\u2C94\uA4D7',
  L: '\u13DE\u2CD0\uA4E1',
  M: '\u039C\u03FA\u041C\u13B7\u2C98\uA4DF',
  N: '\u039D\u2C9A\uA4E0',
  n: '\u0578\u057C',
  O: '\u039F\u041E\u0555\u2C9E\uA4F3',
  o: '\u03BF\u03C3\u043E\u0585\u10FF\u2C9F',
  P: '\u03A1\u0420\u13E2\u2CA2\uA4D1',
  p: '\u03C1\u03F1\u0440\u2CA3',
  q: '\u051B\u0563\u0566',
  R: '\u13A1\u13D2\uA4E3',
  r: '\u0433\u2C85\uAB81',
  S: '\u0405\u054F\u13D5\u13DA\uA4E2',
  s: '\u0455\uABAA',
  T: '\u03A4\u0422\u13A2\u2CA6\uA4D4',
  U: '\u054D\uA4F4',
  u: '\u03C5\u057D',
  V: '\u0474\u13D9\uA4E6',
  v: '\u03BD\u0475\uABA9',
  W: '\u051C\u13B3\u13D4\uA4EA',
  w: '\u0461\u051D\u0561\uAB83',
  X: '\u03A7\u0425\u2CAC\uA4EB',
  x: '\u0445',
  Y: '\u03A5\u03D2\u0423\u04AE\u13A9\u13BD\u2CA8\uA4EC',
  y: '\u03B3\u0443\u04AF\u10E7',
  Z: '\u0396\u13C3\uA4DC',
  z: '\uAB93',
};

const weak: Readonly<Record<string, string>> = {
  b: '\u0432\u044C',
  e: '\u03B5\u0454',
  h: '\u043D',
  i: '\u0457\u03AF',
  k: '\u03BA\u043A',
  m: '\u043C',
  n: '\u03B7\u03C0\u043F',
  o: '\u03CC',
  R: '\u042F',
  r: '\u044F',
  t: '\u03C4\u0442',
  u: '\u0438\u03CD',
  w: '\u03C9\u0448',
  x: '\u03C7',
};

const small: Readonly<Record<string, string>> = {
  a: '\u0251\u1D00',
  b: '\u0299',
  c: '\u1D04',
  d: '\u1D05',
  e: '\u1D07',
  f: '\uA730',
  g: '\u0261\u0262',
  h: '\u029C',
  i: '\u026A\u0269',
  j: '\u1D0A',
  k: '\u1D0B',
  l: '\u029F',
  m: '\u1D0D',
  n: '\u0274',
  o: '\u1D0F',
  p: '\u1D18',
  q: '\uA7AF',
  r: '\u0280',
  s: '\uA731',
  t: '\u1D1B',
  u: '\u1D1C',
  v: '\u1D20',
  w: '\u1D21',
  y: '\u028F',
  z: '\u1D22',
};

function byCode(table: Readonly<Record<string, string>>): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  for (const [ascii, alike] of Object.entries(table)) {
    for (const letter of alike) map.set(letter.charCodeAt(0), ascii);
  }
  return map;
}

/** Code unit of another script's letter to the ASCII letter that it cannot be told from. */
export const strongLookAlikes = byCode(strong);

/** Code unit to the ASCII letter that it resembles. */
export const weakLookAlikes = byCode(weak);

/** Code unit of a phonetic or small-capital Latin letter to its ASCII letter. */
export const smallCapitals = byCode(small);
