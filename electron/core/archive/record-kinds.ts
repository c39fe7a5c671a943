import type { z } from 'zod';
import { type Directory, directory, emptyDirectory } from '@shared/record/directory';
import { type Hearing, hearing } from '@shared/record/hearing';
import { emptyIssueRegister, type IssueRegister, issueRegister } from '@shared/record/issue-register';
import { type Instruction, instruction } from '@shared/record/instruction';
import { type HearingDrafts, hearingDrafts } from '@shared/record/line-draft';
import { type DocumentRegister, documentRegister } from '@shared/record/produced-document';
import { defaultSettings, type Settings, settings } from '@shared/record/settings';
import { noTemplates, type OfficeTemplates, officeTemplates } from '@shared/record/template';
import type { Migration } from '@storage/migrations';
import type { RecordFormat } from '@storage/record-format';
import { documentRegisterMigrations } from './formats/document-register-migrations';
import { hearingMigrations } from './formats/hearing-migrations';
import { settingsMigrations } from './formats/settings-migrations';

/**
 * What stands in the data folder, by the name of its folder: formats with name, version and the migrations that lead
 * to it. A change of a schema in `shared/record` that old files do not fit needs a new version here and a migration
 * with its test.
 */
export const recordKinds = {
  hearings: { holds: 'many', format: formatOf<Hearing>('hearing', hearing, hearingMigrations) },
  instructions: { holds: 'many', format: formatOf<Instruction>('instruction', instruction) },
  directory: {
    holds: 'one',
    format: formatOf<Directory>('directory', directory),
    initial: () => emptyDirectory,
  },
  settings: {
    holds: 'one',
    format: formatOf<Settings>('settings', settings, settingsMigrations),
    initial: () => defaultSettings,
  },
  'document-register': {
    holds: 'one',
    format: formatOf<DocumentRegister>('document-register', documentRegister, documentRegisterMigrations),
    initial: () => emptyRegister,
  },
  'issue-register': {
    holds: 'one',
    format: formatOf<IssueRegister>('issue-register', issueRegister),
    initial: () => emptyIssueRegister,
  },
  templates: {
    holds: 'one',
    format: formatOf<OfficeTemplates>('templates', officeTemplates),
    initial: () => noTemplates,
  },
  drafts: {
    holds: 'kept',
    format: formatOf<HearingDrafts>('drafts', hearingDrafts),
    isEmpty: ({ pages }: HearingDrafts) => pages.length === 0,
  },
} as const;

export const emptyRegister: DocumentRegister = { documents: [] };

function formatOf<T>(
  name: string,
  schema: z.ZodType<T>,
  migrations: readonly Migration[] = [],
): RecordFormat<T> {
  return { name, version: migrations.length + 1, parse: (data) => schema.parse(data), migrations };
}
