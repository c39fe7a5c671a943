/** Stable codes of what can go wrong with data files; the interface turns them into sentences. */
export const storageErrorCodes = [
  'storage.diskFull',
  'storage.notWritable',
  'storage.failed',
  'storage.damaged',
  'storage.newerFormat',
  'storage.locked',
  'storage.notFound',
  'storage.alreadyExists',
  'storage.invalidId',
  'storage.copyIntoItself',
  'storage.targetTaken',
  'storage.copyUnfinished',
] as const;

export type StorageErrorCode = (typeof storageErrorCodes)[number];
export type ErrorDetails = Readonly<Record<string, string | number>>;

/** A refusal of the storage layer. The message is for logs; people are shown the code's sentence. */
export class StorageError extends Error {
  override readonly name = 'StorageError';

  constructor(
    readonly code: StorageErrorCode,
    readonly details: ErrorDetails = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(details)}`, options);
  }
}

/** Somebody else changed the record first: the caller's revision is not the newest one. */
export class RevisionConflict extends Error {
  override readonly name = 'RevisionConflict';
  readonly code = 'record.changedElsewhere';
  readonly details: { readonly expected: number; readonly actual: number };

  constructor(expected: number, actual: number) {
    super(`record.changedElsewhere: expected revision ${expected}, found ${actual}`);
    this.details = { expected, actual };
  }
}

const codesByErrno: Readonly<Record<string, StorageErrorCode>> = {
  ENOSPC: 'storage.diskFull',
  EDQUOT: 'storage.diskFull',
  EACCES: 'storage.notWritable',
  EPERM: 'storage.notWritable',
  EROFS: 'storage.notWritable',
};

/** Names the failure of a file system call; errors of ours pass through unchanged. */
export function asStorageError(error: unknown, details: ErrorDetails = {}): StorageError {
  if (error instanceof StorageError) return error;
  const errno = errnoOf(error);
  const reason = errno ?? (error instanceof Error ? error.message : String(error));
  const code = codesByErrno[errno ?? ''] ?? 'storage.failed';
  return new StorageError(code, { ...details, reason }, { cause: error });
}

/** The system's error name, such as `ENOENT`, or undefined for any other error. */
export function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
