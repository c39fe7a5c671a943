import { useState, type ReactNode } from 'react';
import { useHearingShelf } from '@renderer/api';
import { useStep } from '@renderer/app/attempt';
import { useText } from '@renderer/app/text';
import { Button, DataTable, Dialog, toasts } from '@renderer/ui';
import { localDateTimeOf } from '@shared/calendar/civil-date';
import { formatDate, formatDateTime } from '@shared/calendar/date-forms';
import type { TrashedHearing } from '@shared/contract/hearing-methods';
import { localized } from '@shared/rules/names';

interface TrashDialogProps {
  readonly hearings: readonly TrashedHearing[];
  readonly onClose: () => void;
}

/** The hearings that were removed, and the way back for each. */
export function TrashDialog({ hearings, onClose }: TrashDialogProps): ReactNode {
  const { t, language } = useText();
  const { restore } = useHearingShelf();
  const step = useStep();
  const [pending, setPending] = useState<string | null>(null);
  const titleOf = ({ facts }: TrashedHearing): string =>
    facts === null
      ? t('hearings.trash.unreadable')
      : localized(facts.title, language).text || t('hearings.untitled');

  async function bringBack(hearing: TrashedHearing): Promise<void> {
    setPending(hearing.id);
    await step(async () => {
      await restore(hearing.id);
      toasts.show({ text: t('hearings.trash.restored', { title: titleOf(hearing) }), tone: 'success' });
      if (hearings.length === 1) onClose();
    });
    setPending(null);
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('hearings.trash.title')}
      closeLabel={t('app.action.close')}
      size="large"
    >
      <p>{t('hearings.trash.lead')}</p>
      <DataTable
        label={t('hearings.trash.title')}
        rows={hearings}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'date',
            header: t('hearings.column.date'),
            width: '5.5rem',
            cell: ({ facts }) => (facts === null ? '' : formatDate(facts.date, language, 'short')),
          },
          { id: 'title', header: t('hearings.column.title'), isRowName: true, cell: titleOf },
          {
            id: 'removedAt',
            header: t('hearings.trash.removedAt'),
            width: '11rem',
            cell: ({ removedAt }) => formatDateTime(localDateTimeOf(new Date(removedAt)), language, 'short'),
          },
          {
            id: 'restore',
            header: t('hearings.trash.restore'),
            isHeaderHidden: true,
            width: '11.5rem',
            cell: (hearing) => (
              <Button
                size="small"
                isPending={pending === hearing.id}
                aria-label={t('hearings.trash.restoreOf', { title: titleOf(hearing) })}
                onPress={() => void bringBack(hearing)}
              >
                {t('hearings.trash.restore')}
              </Button>
            ),
          },
        ]}
      />
    </Dialog>
  );
}
