/** What the test can ask the stand-in: name → what goes with it. */
export interface Questions {
  quit: object;
  emit: { readonly name: string; readonly args: readonly unknown[] };
  'throw later': { readonly message: string };
  preferences: OnContents;
  'window wanted': OnContents & { readonly url: string };
  'webview wanted': OnContents;
  'navigation wanted': OnContents & {
    readonly url: string;
    readonly isMainFrame: boolean;
    readonly isRedirect: boolean;
  };
  'render process gone': OnContents & { readonly reason: string };
  'unload prevented': OnContents;
  'moved in page': OnContents & { readonly url: string };
  'pdf made': OnContents & { readonly bytes: Uint8Array };
  window: OnContents & WindowAct;
  invoke: OnContents & {
    readonly channel: string;
    readonly args: readonly unknown[];
    readonly frame: { readonly url: string; readonly parent: object | null } | null;
  };
  request: { readonly url: string; readonly method: string; readonly headers: Record<string, string> };
  permission: { readonly permission: string };
  'download wanted': object;
  'prepare dialog': { readonly answer: DialogAnswer };
  'menu click': { readonly label: string };
}

/** What the stand-in answers, where a test reads it. */
export interface Answers {
  preferences: object;
  'window wanted': string;
  'webview wanted': boolean;
  'navigation wanted': boolean;
  'unload prevented': boolean;
  invoke: { readonly value?: unknown; readonly error?: string };
  request: { readonly status: number; readonly headers: Record<string, string>; readonly body: Uint8Array };
  permission: { readonly request: boolean; readonly check: boolean; readonly device: boolean };
  'download wanted': boolean;
}

/** The page meant, by the id of its contents. */
interface OnContents {
  readonly contents: number;
}

/** What happens to a window by the person or the system. */
export type WindowAct =
  | { readonly act: 'ready to show' | 'close' | 'minimize' | 'maximize' | 'unresponsive' | 'session end' }
  | { readonly act: 'move'; readonly bounds: Bounds };

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The number of a button, or what a folder dialog returns. */
export type DialogAnswer = number | { readonly canceled: boolean; readonly filePaths: readonly string[] };

export type Question = keyof Questions;

export type AnswerTo<Name extends Question> = Name extends keyof Answers ? Answers[Name] : unknown;
