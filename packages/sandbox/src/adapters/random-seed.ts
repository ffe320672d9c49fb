/** A seed that nobody can guess, for a sandbox that was given none. */
export function randomSeed(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(24))))
}
