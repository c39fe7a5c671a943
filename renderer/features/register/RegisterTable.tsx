import type { ReactNode } from 'react';
import { Ban } from 'lucide-react';
import { hearingPath, hrefOf } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { DataTable, IconButton, StatusPill, type TableColumn } from '@renderer/ui';
import { formatDate } from '@shared/calendar/date-forms';
import type { Directory } from '@shared/record/directory';
import type { IssuedNumber, NumberSeries } from '@shared/record/issue-register';
import { directoryIndex } from '@shared/rules/directory-lookup';
import { bodyName, localized } from '@shared/rules/names';
import styles from './RegisterTable.module.css';

interface RegisterTableProps {
  readonly lines: readonly IssuedNumber[];
  readonly series: readonly NumberSeries[];
  readonly directory: Directory;
  /** Left out where nothing can be changed. */
  readonly onVoid: ((line: IssuedNumber) => void) | undefined;
  readonly emptyState: ReactNode;
}

/** The lines of the register as a journal on paper has them; a void line stays, struck and with its reason. */
export function RegisterTable({
  lines,
  series,
  directory,
  onVoid,
  emptyState,
}: RegisterTableProps): ReactNode {
  const { t, language } = useText();
  const seriesById = new Map(series.map((one) => [one.id, one]));
  const index = directoryIndex(directory);

  const columns: TableColumn<IssuedNumber>[] = [
    {
      id: 'number',
      header: t('register.column.number'),
      width: '7rem',
      isRowName: true,
      cell: ({ number, voided }) =>
        voided === null ? t('register.number', { number }) : <s>{t('register.number', { number })}</s>,
    },
    {
      id: 'date',
      header: t('register.column.date'),
      width: '7rem',
      cell: ({ date }) => formatDate(date, language, 'short'),
    },
    {
      id: 'kind',
      header: t('register.column.kind'),
      width: '12rem',
      cell: ({ seriesId }) => {
        const one = seriesById.get(seriesId);
        const body = index.body(one?.bodyId ?? '');
        return one === undefined ? null : (
          <span className={styles.lines}>
            {t(`register.kind.${one.kind}`)}
            <span className={styles.secondary}>
              {body === undefined ? null : bodyName(body, language, 'short').text}
            </span>
          </span>
        );
      },
    },
    {
      id: 'title',
      header: t('register.column.title'),
      cell: ({ title, addressee, voided }) => (
        <span className={styles.lines}>
          {localized(title, language).text}
          <span className={styles.secondary}>{localized(addressee, language).text}</span>
          {voided === null ? null : (
            <span>
              <StatusPill tone="warning">{t('register.voided', { reason: voided.reason })}</StatusPill>
            </span>
          )}
        </span>
      ),
    },
    {
      id: 'files',
      header: t('register.column.files'),
      width: '16rem',
      cell: ({ files }) => (
        <span className={styles.lines}>
          {files.map(({ edition, fileName, fingerprint }) => (
            <span key={edition} className={styles.file}>
              {fileName}
              <code className={styles.fingerprint}>{fingerprint.slice(0, 12)}</code>
            </span>
          ))}
        </span>
      ),
    },
  ];
  if (onVoid !== undefined) {
    columns.push({
      id: 'void',
      header: t('register.void.action'),
      isHeaderHidden: true,
      width: '3rem',
      cell: (line) =>
        line.voided === null ? (
          <IconButton
            icon={Ban}
            size="small"
            label={t('register.void.actionOn', { number: line.number })}
            onPress={() => onVoid(line)}
          />
        ) : null,
    });
  }

  return (
    <DataTable
      label={t('register.listLabel')}
      columns={columns}
      rows={lines}
      rowKey={({ id }) => id}
      rowHref={pathOf}
      emptyState={emptyState}
    />
  );
}

/** Where the paper of a line lies; a line that explains a gap leads nowhere but to the register itself. */
function pathOf({ hearingId, instructionId }: IssuedNumber): string {
  if (hearingId === null) return hrefOf('/register');
  if (instructionId === null) return hrefOf(hearingPath(hearingId, 'documents'));
  return hrefOf(hearingPath(hearingId, 'decisions', instructionId));
}
