/** A checked expression as it is run: Unicode always, both cases unless case counts. */
export function compileExpression(source: string, ignoreCase: boolean): RegExp {
  return new RegExp(source, ignoreCase ? 'iu' : 'u');
}
