import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type { MethodInput } from '@shared/contract/contract';
import type { Edition, PaperSubject } from '@shared/record/produced-document';
import { saveInOrder } from './change-queue';
import { useClient } from './client';
import { queryKeys } from './query-keys';

/**
 * The files produced for a hearing, or for the whole office, as they are found on the disk.
 *
 * @param isWanted false reads nothing: every file is read whole.
 */
export function useProducedDocuments(hearingId: string | null, isWanted = true) {
  const client = useClient();
  return useQuery({
    queryKey: queryKeys.documents(hearingId),
    queryFn: () => client.call('documents.list', { hearingId }),
    enabled: isWanted,
    // A file may be edited in Word at any time, and no news tell of it.
    refetchOnWindowFocus: 'always',
  });
}

/** What differs between a Word file and its paper as the record gives it now; looked at anew every time. */
export function usePaperDifference(documentId: string) {
  const client = useClient();
  return useQuery({
    queryKey: queryKeys.difference(documentId),
    queryFn: () => client.call('documents.difference', { documentId }),
    gcTime: 0,
    retry: false,
  });
}

/** The document as it would be produced now. */
export function useDocumentPreview(subject: PaperSubject, edition: Edition) {
  const client = useClient();
  return useQuery({
    queryKey: queryKeys.preview(subject, edition),
    queryFn: () => client.call('documents.preview', { ...subject, edition }),
    placeholderData: keepPreviousData,
  });
}

/** How a paper becomes a PDF on the machine of the program. */
export function usePdfWays() {
  const client = useClient();
  return useQuery({ queryKey: queryKeys.pdfWays, queryFn: () => client.call('pdf.ways', {}) });
}

/** Producing files, showing and opening them, and fetching their bytes. */
export function useDocumentActions() {
  const client = useClient();
  const queries = useQueryClient();
  return {
    produce: (input: MethodInput<'documents.produce'>) =>
      saveInOrder(async () => {
        const { documents } = await client.call('documents.produce', input);
        await queries.invalidateQueries({ queryKey: queryKeys.allDocuments });
        return documents;
      }),
    /** Writes the paper as PDF and answers the file. */
    producePdf: async (input: MethodInput<'pdf.produce'>) => {
      // Not in the order of the changes: it takes seconds, and what is typed meanwhile must not wait for it.
      const produced = await client.call('pdf.produce', input);
      await queries.invalidateQueries({ queryKey: queryKeys.allDocuments });
      return produced;
    },
    show: (documentId: string) => client.call('documents.show', { documentId }),
    open: (documentId: string) => client.call('documents.open', { documentId }),
    download: (documentId: string) => client.call('documents.download', { documentId }),
  };
}
