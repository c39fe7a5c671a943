import { z } from 'zod';
import { settings } from '../record/settings';
import { recordId } from '../record/primitives';
import { method } from './method';
import { problemSchema } from './problem';

/** What the present host can do; the interface reads this instead of asking which host it is. */
export const capabilities = z.strictObject({
  /** The reading room: nothing can be changed. */
  readOnly: z.boolean(),
  /** A produced file can be shown in the system's file manager and opened in Word. */
  canShowFiles: z.boolean(),
  /** A produced file is fetched through the browser. */
  canDownloadFiles: z.boolean(),
  /** The system's folder dialog is there. */
  canChooseFolder: z.boolean(),
  /** The second screen is a window of the program's own; elsewhere it is an address. */
  canOpenScreen: z.boolean(),
});

/** A host that can do nothing beyond the contract itself, as the command line. */
export const noCapabilities: Capabilities = {
  readOnly: false,
  canShowFiles: false,
  canDownloadFiles: false,
  canChooseFolder: false,
  canOpenScreen: false,
};

/** A file that was set aside or refused when the archive was opened; everything else is open. */
export const fileProblem = z.strictObject({
  file: z.string(),
  /** Where the damaged file was moved; null where it was left untouched (a newer format). */
  setAside: z.string().nullable(),
  problem: problemSchema,
});

export const settingsState = z.strictObject({ settings, revision: z.int() });

export const officeMethods = {
  /** The state of the program: version, data folder, what the host can do, files that could not be opened. */
  'office.state': method(
    'read',
    z.strictObject({}),
    z.strictObject({
      version: z.string(),
      dataFolder: z.string(),
      capabilities,
      fileProblems: z.array(fileProblem),
      /** Id of the example hearing where the example office is loaded. */
      exampleHearingId: recordId.nullable(),
    }),
  ),
  /** The settings of the office with their revision. */
  'settings.get': method('read', z.strictObject({}), settingsState),
  /** Changes some settings; the others stay. */
  'settings.change': method(
    'write',
    z.strictObject({ expectedRevision: z.int(), set: settings.partial() }),
    settingsState,
  ),
  /** Loads the example office: the «Ала-Тоо» hearing of 16 January 2026; answers its id also when it is there already. */
  'example.load': method('write', z.strictObject({}), z.strictObject({ hearingId: recordId })),
  /** Asks for a folder in the system's dialog; null where the user cancelled or the host has no dialog. */
  'office.chooseFolder': method(
    'write',
    z.strictObject({}),
    z.strictObject({ folder: z.string().nullable() }),
  ),
  /** Reads every file of the archive and reports what is wrong, changing nothing. */
  'archive.verify': method(
    'read',
    z.strictObject({}),
    z.strictObject({
      files: z.int(),
      problems: z.array(z.strictObject({ file: z.string(), problem: problemSchema })),
    }),
  ),
} as const;

export type Capabilities = z.infer<typeof capabilities>;
export type FileProblem = z.infer<typeof fileProblem>;
