import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** The door of the host: the token of the printed address opens it once, the session secret from then on. */
export interface Entrance {
  /** The session secret for the right token; null for a wrong one and for every later use. */
  enter(token: string): string | null;
  isEntered(sessionSecret: string | undefined): boolean;
}

/** A secret nobody guesses, fit for an address and for a cookie. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Makes the door of one run of the host; its session secret ends with it. */
export function createEntrance(token: string): Entrance {
  const secret = newSecret();
  let isTokenUsed = false;
  return {
    enter(given) {
      if (isTokenUsed || !isSame(given, token)) return null;
      isTokenUsed = true;
      return secret;
    },
    isEntered: (given) => given !== undefined && isSame(given, secret),
  };
}

/** Compares hashes, so that the time taken tells nothing about the secret. */
function isSame(given: string, secret: string): boolean {
  return timingSafeEqual(hash(given), hash(secret));
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
