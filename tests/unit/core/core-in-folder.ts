import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Core, type DesktopPort, openCore } from '@core/core';
import { restoreBackup, type Restored } from '@core/archive/restore';
import type { FileSystem } from '@storage/file-system';
import { noCapabilities } from '@shared/contract/office-methods';
import { type Client, createClient } from '@shared/contract/transport';

export interface OpenedCore {
  readonly core: Core;
  readonly client: Client;
  readonly dataFolder: string;
}

/** A fresh data folder that is removed after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'keneshme-core-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The real core over real files. It is closed after the test unless the test closes it itself. */
export async function coreIn(
  dataFolder: string,
  options: {
    readOnly?: boolean;
    fileSystem?: FileSystem;
    emergencyFolders?: readonly string[];
    paperWorker?: string;
    desktop?: DesktopPort | null;
  } = {},
): Promise<OpenedCore> {
  const { fileSystem, emergencyFolders = [`${dataFolder}-emergency`] } = options;

  const core = await openCore({
    dataFolder,
    version: '0.0.0',
    program: 'test',
    capabilities: { ...noCapabilities, readOnly: options.readOnly ?? false, canDownloadFiles: true },
    desktop: options.desktop ?? null,
    now: () => new Date('2026-01-16T05:00:00Z'),
    emergencyFolders,
    ...(fileSystem !== undefined && { fileSystem }),
    paperWorker: options.paperWorker,
  });
  onTestFinished(() => core.close());
  onTestFinished(() => rm(`${dataFolder}-emergency`, { recursive: true, force: true }));
  return { core, client: createClient({ call: core.call, subscribe: core.subscribe }), dataFolder };
}

/** Restores a backup; an archive that was set aside for it is removed after the test. */
export async function restoreInto(folder: string, backup: string, replace = false): Promise<Restored> {
  const stamp = { author: 'test', now: () => new Date('2026-01-21T05:00:00Z') };
  const restored = await restoreBackup(backup, folder, { replace, program: 'test', stamp });
  const { setAside } = restored;
  if (setAside !== null) onTestFinished(() => rm(setAside, { recursive: true, force: true }));
  return restored;
}

/** The code with which a call was refused. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
  throw new Error('The call was accepted.');
}
