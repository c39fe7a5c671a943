import { useState, type ReactNode } from 'react';
import { useClient, useHearings } from '@renderer/api';
import { useText } from '@renderer/app/text';
import { Button, Checkbox, Dialog, EmptyState, ItemList, Spinner, Split, toasts } from '@renderer/ui';
import { ListOrdered } from 'lucide-react';
import { formatDate } from '@shared/calendar/date-forms';
import type { AgendaItem } from '@shared/record/agenda-item';
import { localized } from '@shared/rules/names';
import type { HearingSectionProps } from '../section-props';
import styles from './CopyAgendaDialog.module.css';
import { contentOf } from './item-content';

interface CopyAgendaDialogProps extends HearingSectionProps {
  readonly onClose: () => void;
}

/** The agenda of an earlier hearing as the template of this one. */
export function CopyAgendaDialog({ hearing, changer, report, onClose }: CopyAgendaDialogProps): ReactNode {
  const { t, language } = useText();
  const [isAnyBody, setIsAnyBody] = useState(false);
  const client = useClient();
  const [sourceId, setSourceId] = useState<string | null>(null);
  const [source, setSource] = useState<readonly AgendaItem[]>([]);
  const [withRapporteurs, setWithRapporteurs] = useState(true);
  const [isPending, setIsPending] = useState(false);
  const { data } = useHearings(isAnyBody ? {} : { bodyId: hearing.bodyId });
  const sources = (data?.hearings ?? []).filter(({ id, counts }) => id !== hearing.id && counts.items > 0);

  async function choose(id: string): Promise<void> {
    setSourceId(id);
    try {
      const { hearing: chosen } = await client.call('hearings.get', { id });
      setSource(chosen.agenda);
    } catch (error) {
      report(error);
    }
  }

  async function copy(): Promise<void> {
    setIsPending(true);
    try {
      for (const item of source) {
        const rapporteurIds = withRapporteurs ? item.rapporteurIds : [];
        await changer.change({ kind: 'agenda.add', item: { ...contentOf(item), rapporteurIds } });
      }
      toasts.show({ text: t('preparation.copyAgenda.copied', { count: source.length }), tone: 'success' });
      onClose();
    } catch (error) {
      report(error);
      setIsPending(false);
    }
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('preparation.copyAgenda.title')}
      closeLabel={t('app.action.cancel')}
      size="large"
      actions={
        <>
          <Button onPress={onClose}>{t('app.action.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={source.length === 0}
            isPending={isPending}
            onPress={() => void copy()}
          >
            {source.length === 0
              ? t('preparation.copyAgenda.submitEmpty')
              : t('preparation.copyAgenda.submit', { count: source.length })}
          </Button>
        </>
      }
    >
      <p>{t('preparation.copyAgenda.lead')}</p>
      <Checkbox label={t('preparation.copyAgenda.anyBody')} value={isAnyBody} onChange={setIsAnyBody} />
      {data === undefined ? <Spinner label={t('hearing.loading')} /> : null}
      {data !== undefined && sources.length === 0 ? (
        <EmptyState icon={ListOrdered} title={t('preparation.copyAgenda.none')} />
      ) : null}
      {sources.length === 0 ? null : (
        <Split
          sideWidth="wide"
          side={
            <ItemList
              label={t('preparation.copyAgenda.source')}
              items={sources.map((one) => ({
                id: one.id,
                title: localized(one.title, language).text || t('hearing.untitled'),
                secondary: `${formatDate(one.date, language, 'short')} · ${t('preparation.copyAgenda.items', { count: one.counts.items })}`,
              }))}
              value={sourceId}
              onChange={(id) => void choose(id)}
            />
          }
        >
          {sourceId === null ? (
            <p className={styles.hint}>{t('preparation.copyAgenda.choose')}</p>
          ) : (
            <>
              <ol className={styles.items} aria-label={t('preparation.copyAgenda.preview')}>
                {source.map((item) => (
                  <li key={item.id}>{localized(item.title, language).text || t('app.noText')}</li>
                ))}
              </ol>
              <Checkbox
                label={t('preparation.copyAgenda.withRapporteurs')}
                value={withRapporteurs}
                onChange={setWithRapporteurs}
              />
            </>
          )}
        </Split>
      )}
    </Dialog>
  );
}
