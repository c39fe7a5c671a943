import type { PaperWriter } from '@documents/worker/paper-writer';
import type { Capabilities, FileProblem } from '@shared/contract/office-methods';
import type { DocumentRegister } from '@shared/record/produced-document';
import type { Directory } from '@shared/record/directory';
import type { Hearing } from '@shared/record/hearing';
import type { IssueRegister } from '@shared/record/issue-register';
import type { Instruction } from '@shared/record/instruction';
import type { Settings } from '@shared/record/settings';
import type { OfficeTemplates } from '@shared/record/template';
import type { FileShelf } from '@storage/file-shelf';
import type { DesktopPort } from './desktop-port';
import type { Drafts } from './drafts/drafts';
import type { Emergency } from './emergency/emergency';
import type { EventBus } from './events';
import type { KeptPages } from './papers/kept-pages';
import type { HearingIndex } from '@search/hearing-index';
import type { Records, SingleRecord } from './archive/records';

/** What the use cases work with; made once by `openCore`. */
export interface CoreContext {
  readonly version: string;
  readonly dataFolder: string;
  readonly capabilities: Capabilities;
  readonly desktop: DesktopPort | null;
  readonly hearings: Records<Hearing>;
  readonly instructions: Records<Instruction>;
  readonly directory: SingleRecord<Directory>;
  readonly settings: SingleRecord<Settings>;
  readonly documents: SingleRecord<DocumentRegister>;
  readonly issueRegister: SingleRecord<IssueRegister>;
  readonly templates: SingleRecord<OfficeTemplates>;
  /** The Word files of the templates. */
  readonly templateFiles: FileShelf;
  /** What is typed and not recorded yet. */
  readonly drafts: Drafts;
  /** What a failing disk did not take. */
  readonly emergency: Emergency;
  /** Writes Word files, on a thread of its own where there is one. */
  readonly paperWriter: PaperWriter;
  /** PDFs of papers, as long as the program runs. */
  readonly pages: KeptPages;
  readonly index: HearingIndex;
  readonly events: EventBus;
  /** The account on this computer, for what is noted with a name. */
  readonly author: string;
  newId(): string;
  now(): Date;
  fingerprint(value: unknown): string;
  fileProblems(): readonly FileProblem[];
  verify(): Promise<{ files: number; problems: { file: string; problem: FileProblem['problem'] }[] }>;
}
