import { userInfo } from 'node:os';

/** The account on this computer, for the history of changes. */
export function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
