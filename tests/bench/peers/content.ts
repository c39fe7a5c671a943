import { mkdir, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paperCalendar } from '@documents/paper-calendar';
import { paperModel } from '@documents/papers';
import { writeWord } from '@documents/word/document';
import type { WriteJob } from '@documents/worker/write-job';
import type { DocumentModel } from '@shared/documents/document-model';
import { markedPaper, type Sections } from './marks';

/** What a process of the bench is to write, as files in a folder: papers ready to be written, or their record. */
export interface Content {
  /** The papers as models: final wording, final numbering. */
  readonly models: () => DocumentModel[];
  /** The same papers as orders to build them from the record and write them. */
  readonly jobs: () => WriteJob[];
  /** The template of each paper in one of three fashions. */
  readonly templates: (fashion: TemplateFashion) => Buffer[];
}

/** Marks for loops and texts of either engine, or one mark for the whole body. */
export type TemplateFashion = Sections | 'body';

/** The orders share one record: it is written once. */
interface StoredJobs {
  readonly material: Omit<WriteJob['material'], 'instruction'>;
  readonly orders: readonly Pick<WriteJob, 'kind' | 'edition'>[];
  readonly instructions: readonly WriteJob['material']['instruction'][];
}

const files = { models: 'models.json', jobs: 'jobs.json' } as const;

/** Writes the content of the jobs, which must share one record. */
export async function storeContent(folder: string, jobs: readonly WriteJob[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const [first] = jobs;
  if (first === undefined) throw new Error('There is nothing to write.');
  const stored: StoredJobs = {
    material: first.material,
    orders: jobs.map(({ kind, edition }) => ({ kind, edition })),
    instructions: jobs.map(({ material }) => material.instruction),
  };
  const models = jobs.map(({ kind, edition, material }) =>
    paperModel(kind, { ...material, calendar: paperCalendar }, edition),
  );
  await writeFile(join(folder, files.jobs), JSON.stringify(stored));
  await writeFile(join(folder, files.models), JSON.stringify(models));
  for (const [index, model] of models.entries()) {
    for (const fashion of ['paragraphsOfTheirOwn', 'insideTheParagraph', 'body'] as const) {
      await writeFile(templatePath(folder, fashion, index), await writeWord(templateOf(model, fashion)));
    }
  }
}

export function loadContent(folder: string): Content {
  const models = () => JSON.parse(readFileSync(join(folder, files.models), 'utf8')) as DocumentModel[];
  return {
    models,
    jobs: () => {
      const stored = JSON.parse(readFileSync(join(folder, files.jobs), 'utf8')) as StoredJobs;
      return stored.orders.map((order, index) => ({
        ...order,
        material: { ...stored.material, instruction: stored.instructions[index] ?? null },
        template: null,
      }));
    },
    templates: (fashion) =>
      models().map((_model, index) => readFileSync(templatePath(folder, fashion, index))),
  };
}

function templatePath(folder: string, fashion: TemplateFashion, index: number): string {
  return join(folder, `${fashion}-${index}.docx`);
}

function templateOf(model: DocumentModel, fashion: TemplateFashion): DocumentModel {
  if (fashion !== 'body') return markedPaper(model, fashion).template;
  return { ...model, blocks: [{ block: 'paragraph', style: 'body', runs: [{ text: '{{body}}' }] }] };
}
