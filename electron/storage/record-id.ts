import { StorageError } from './storage-error';

const recordIdPattern = /^[a-z0-9][a-z0-9-]{0,80}$/;

/** Whether a string can name a record: small Latin letters, digits and hyphens, at most 81 characters. */
export function isRecordId(id: string): boolean {
  return recordIdPattern.test(id);
}

/** Ids become file names, so anything that could leave the folder is refused with `storage.invalidId`. */
export function assertRecordId(id: string): void {
  if (!isRecordId(id)) throw new StorageError('storage.invalidId', { id: id.slice(0, 100) });
}
