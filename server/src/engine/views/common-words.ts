/** Words that every page of English holds, and the verbs and nouns of instructions: a sign that a decoding is text. */
export const commonWords: ReadonlySet<string> = new Set(
  `
  a about after again all also an and any are as at be been before being but by can could did do does each else every
  file files first following for from get has have he her here his how if in into is it its just like make may me more
  most must my new next no not now of on one only or other our out over please run same see send she should so some
  such text than that the their them then there these they this those through to too up us use used user using very
  was we were what when where which while who will with would write you your
  add always answer append begin copy delete do execute ignore include insert message never open output print read
  reply report say tell
`
    .trim()
    .split(/\s+/u),
);
