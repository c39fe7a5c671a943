import type { Edition, PaperSubject } from '@shared/record/produced-document';

/** Names of the cached answers of the core. */
export const queryKeys = {
  everything: [] as const,
  office: ['office'] as const,
  settings: ['settings'] as const,
  emergency: ['emergency'] as const,
  directory: ['directory'] as const,
  allHearings: ['hearings'] as const,
  hearings: (filter: object) => ['hearings', filter] as const,
  trashedHearings: ['hearings', 'trashed'] as const,
  hearing: (id: string) => ['hearing', id] as const,
  history: (id: string, revision: number, entryId: string | null) =>
    ['history', id, revision, entryId] as const,
  allInstructions: ['instructions'] as const,
  instructions: (hearingId: string | null) => ['instructions', hearingId] as const,
  templates: ['templates'] as const,
  register: ['register'] as const,
  allScreens: ['screen'] as const,
  screen: (hearingId: string) => ['screen', hearingId] as const,
  allNextNumbers: ['next-number'] as const,
  nextNumber: (paper: object, date: string) => ['next-number', paper, date] as const,
  allPersonPages: ['person'] as const,
  personPage: (id: string) => ['person', id] as const,
  allDocuments: ['documents'] as const,
  documents: (hearingId: string | null) => ['documents', hearingId] as const,
  difference: (documentId: string) => ['documents', 'difference', documentId] as const,
  pdfWays: ['pdf-ways'] as const,
  packetOf: (hearingId: string) => ['packet-of', hearingId] as const,
  packet: (jobId: string) => ['packet', jobId] as const,
  allPreviews: ['preview'] as const,
  preview: (subject: PaperSubject, edition: Edition) => ['preview', subject, edition] as const,
};
