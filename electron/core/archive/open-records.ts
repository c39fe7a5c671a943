import { join } from 'node:path';
import { emptyDirectory } from '@shared/record/directory';
import { emptyIssueRegister } from '@shared/record/issue-register';
import { defaultSettings } from '@shared/record/settings';
import { noTemplates } from '@shared/record/template';
import { openArchive } from '@storage/archive';
import { FileShelf } from '@storage/file-shelf';
import { nodeFileSystem, type FileSystem } from '@storage/file-system';
import { approvalProblem } from '../hearings/approval-check';
import type { CoreContext } from '../context';
import { draftsOver } from '../drafts/drafts';
import { fileProblemOf, isWorthTelling } from './file-problem';
import { emptyRegister, recordKinds } from './record-kinds';
import { type ChangeStamp, readable, recordsOver, singleRecordOver } from './records';
import { templateFilesFolder, verifyTemplateFiles } from '../templates/template-files';

type OpenRecords = Pick<
  CoreContext,
  | 'hearings'
  | 'instructions'
  | 'directory'
  | 'settings'
  | 'documents'
  | 'issueRegister'
  | 'templates'
  | 'templateFiles'
  | 'drafts'
  | 'fileProblems'
  | 'verify'
> & { close(): Promise<void> };

/** Locks the data folder and opens the records of every kind. */
export async function openRecords(
  dataFolder: string,
  program: string,
  stamp: ChangeStamp,
  fileSystem: FileSystem = nodeFileSystem,
): Promise<OpenRecords> {
  const archive = await openArchive({ dataFolder, kinds: recordKinds, program, fileSystem });
  const {
    hearings,
    instructions,
    directory,
    settings,
    'document-register': documents,
    'issue-register': issueRegister,
    templates: templateList,
    drafts,
  } = archive.records;
  const many = { hearings, instructions };
  const single = {
    directory,
    settings,
    'document-register': documents,
    'issue-register': issueRegister,
    templates: templateList,
  };
  const produced = await singleRecordOver(documents, emptyRegister, stamp);
  const templates = await singleRecordOver(templateList, noTemplates, stamp);
  const templateFiles = new FileShelf({
    fileSystem,
    folder: join(dataFolder, templateFilesFolder),
    ending: '.docx',
  });
  return {
    hearings: recordsOver(hearings, stamp),
    instructions: recordsOver(instructions, stamp),
    directory: await singleRecordOver(directory, emptyDirectory, stamp),
    settings: await singleRecordOver(settings, defaultSettings, stamp),
    documents: produced,
    issueRegister: await singleRecordOver(issueRegister, emptyIssueRegister, stamp),
    templates,
    templateFiles,
    drafts: draftsOver(drafts, () => stamp.now()),
    fileProblems: () => archive.problems().filter(isWorthTelling).map(fileProblemOf),
    async verify() {
      const found = archive.problems().map((problem) => ({ ...problem }));
      let files = 0;
      for (const [kind, store] of Object.entries(many)) {
        for (const id of store.ids()) {
          files += 1;
          found.push(...(await store.verify(id)).map((problem) => ({ kind, ...problem })));
        }
      }
      for (const [kind, store] of Object.entries(single)) {
        files += 1;
        found.push(...(await store.verify()).map((problem) => ({ kind, ...problem })));
      }
      for (const id of await drafts.ids()) {
        files += 1;
        found.push(...(await drafts.verify(id)).map((problem) => ({ kind: 'drafts', ...problem })));
      }
      const approvals = (await readable(recordsOver(hearings, stamp))).flatMap((hearing) => {
        const problem = approvalProblem(hearing);
        return problem === null ? [] : [{ file: `hearings/${hearing.id}`, problem }];
      });
      const unique = new Map(
        found.map((problem) => [`${problem.kind} ${problem.file} ${problem.reason}`, problem]),
      );
      const problems = [...unique.values()]
        .map(fileProblemOf)
        .map(({ file, problem }) => ({ file, problem }));
      const ofTemplates = await verifyTemplateFiles(templateFiles, templates.value(), produced.value());
      return {
        files: files + ofTemplates.files,
        problems: [...problems, ...approvals, ...ofTemplates.problems],
      };
    },
    close: () => archive.stop(),
  };
}
