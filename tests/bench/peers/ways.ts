import type { Content } from './content';

/** Writes one paper. */
export type WritePaper = () => Promise<Uint8Array> | Uint8Array;

/** Gets everything ready that is no work on a paper, such as reading its texts, and answers with the work. */
export type Way = (content: Content) => readonly WritePaper[];

/** The ways of writing Word files that are measured against each other, and who they are. */
export const ways = {
  floor: {
    title: 'floor: one string, and the zlib of the system',
    load: async () => (await import('./ways/floor')).floor,
  },
  docxtemplater: {
    title: 'docxtemplater 3.71 with pizzip 3.3',
    load: async () => (await import('./ways/docxtemplater')).docxtemplater,
  },
  easyTemplateX: {
    title: 'easy-template-x 7.2',
    load: async () => (await import('./ways/easy-template-x')).easyTemplateX,
  },
  patchDocument: {
    title: 'docx 9.15, patchDocument of a template',
    load: async () => (await import('./ways/patch-document')).patchedTemplate,
  },
  model: {
    title: 'Keneshme, from the ready paper',
    load: async () => (await import('./ways/model')).fromModel,
  },
  record: {
    title: 'Keneshme, from the record',
    load: async () => (await import('./ways/record')).fromRecord,
  },
  thread: {
    title: 'Keneshme, from the record, on a thread of its own',
    load: async () => (await import('./ways/thread')).onThread,
  },
} satisfies Readonly<Record<string, { title: string; load: () => Promise<Way> }>>;

export type WayName = keyof typeof ways;

/** Ways that need the packages of this folder. */
export const peerPackages: Partial<Readonly<Record<WayName, readonly string[]>>> = {
  docxtemplater: ['docxtemplater', 'pizzip'],
  easyTemplateX: ['easy-template-x'],
};
