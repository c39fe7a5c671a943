import { nodeFileSystem } from '@storage/file-system';
import type { FileSystem } from '@storage/file-system';

/** The real disk, on which one call waits until it is let go. */
export interface PausedDisk {
  readonly fileSystem: FileSystem;
  /** Resolves when the call waits. */
  readonly reached: Promise<void>;
  letGo(): void;
}

/** Holds back the first opening for writing of, or renaming to, a path that matches. */
export function pausedDisk(pattern: RegExp): PausedDisk {
  const { promise: gate, resolve: letGo } = withResolver();
  const { promise: reached, resolve: reach } = withResolver();
  let held = false;
  const pass = async (path: string): Promise<void> => {
    if (held || !pattern.test(path)) return;
    held = true;
    reach();
    await gate;
  };
  const fileSystem: FileSystem = {
    ...nodeFileSystem,
    open: async (path, mode) => {
      if (mode !== 'r') await pass(path);
      return nodeFileSystem.open(path, mode);
    },
    rename: async (from, to) => {
      await pass(to);
      return nodeFileSystem.rename(from, to);
    },
  };
  return { fileSystem, reached, letGo };
}

function withResolver(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
