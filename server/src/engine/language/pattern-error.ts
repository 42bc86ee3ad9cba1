/** What is wrong with a pattern, and where: `offset` is a UTF-16 offset of its text. */
export class PatternError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.name = 'PatternError';
    this.offset = offset;
  }
}
