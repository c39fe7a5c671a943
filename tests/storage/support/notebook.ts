import { onTestFinished } from 'vitest';
import { z } from 'zod';
import type { Change } from '@storage/change';
import { nodeFileSystem } from '@storage/file-system';
import type { FileSystem } from '@storage/file-system';
import { RecordFile } from '@storage/record-file';
import type { CheckpointLimits } from '@storage/checkpoints';
import { RecordFolder } from '@storage/record-folder';
import type { RecordFormat } from '@storage/record-format';
import type { RecordProblem } from '@storage/record-problem';

const notebookSchema = z.object({
  title: z.string(),
  lines: z.array(z.string()),
  remark: z.string().optional(),
});

export type Notebook = z.infer<typeof notebookSchema>;

export const notebookFormat: RecordFormat<Notebook> = {
  name: 'notebook',
  version: 1,
  parse: (data) => notebookSchema.parse(data),
  migrations: [],
};

export const note = { author: 'Айгүл', at: '2026-01-16T09:00:00.000Z', label: 'line.add' };

export function addLine(text: string): Change<Notebook> {
  return {
    ...note,
    recipe: (draft) => {
      draft.lines.push(text);
    },
  };
}

/** No checkpoint unless the record is opened or closed. */
export const rareCheckpoints: CheckpointLimits = { changes: 1_000_000, bytes: 1_000_000_000 };

/** A notebook `n1` with the given lines, each a change of its own; not closed, as after a crash. */
export async function writeNotebook(
  path: string,
  lines: readonly string[],
  { fileSystem = nodeFileSystem, limits = rareCheckpoints } = {},
): Promise<RecordFile<Notebook>> {
  const folder = await RecordFolder.open(fileSystem, path);
  const first = { value: { title: 'Протокол', lines: [] }, note: { ...note, label: 'notebook.create' } };
  const file = await RecordFile.create(folder, 'n1', notebookFormat, first, limits);
  closeAfterTest(file);
  for (const line of lines) await file.commit(addLine(line), 'any');
  return file;
}

export interface Opened<T> {
  readonly file: RecordFile<T>;
  readonly problems: RecordProblem[];
  readonly folder: RecordFolder;
}

/** Opens a record as a newly started program would. */
export async function openRecord<T>(
  path: string,
  format: RecordFormat<T>,
  {
    id = 'n1',
    fileSystem = nodeFileSystem,
    limits = rareCheckpoints,
  }: { id?: string; fileSystem?: FileSystem; limits?: CheckpointLimits } = {},
): Promise<Opened<T>> {
  const folder = await RecordFolder.open(fileSystem, path);
  const problems: RecordProblem[] = [];
  const report = (found: readonly RecordProblem[]) => {
    problems.push(...found);
  };
  const file = await RecordFile.open(folder, id, format, report, limits);
  closeAfterTest(file);
  return { file, problems, folder };
}

/** Gives descriptors back; a test that wants a closed record closes it itself. */
function closeAfterTest(file: { close(): Promise<void> }): void {
  onTestFinished(() => file.close().catch(() => undefined));
}
