/** A relative URI of a path; a lone surrogate, which no URI can hold, becomes U+FFFD. */
export function uriOf(path: string): string {
  const text = path.replace(/\p{Cs}/gu, '\uFFFD');
  return text.split('/').map(encodeURIComponent).join('/');
}
