import { useMemo, useState, type ReactNode } from 'react';
import { useHistory } from '@renderer/api';
import { useText } from '@renderer/app/text';
import { capitalized } from '@renderer/app/words';
import { Button, Spinner } from '@renderer/ui';
import { localDateTimeOf } from '@shared/calendar/civil-date';
import { formatDateTime } from '@shared/calendar/date-forms';
import type { Directory } from '@shared/record/directory';
import type { Hearing } from '@shared/record/hearing';
import { entryNumber } from '@shared/rules/exchanges';
import type { Translate } from '@shared/texts/catalogue';
import { SidePanel } from '../frame/SidePanel';
import { lineWords } from './change-words';
import { ChangeDetails } from './ChangeDetails';
import { changedFields, movesPlaces, type ChangedField, type HistoryChange } from './changed-fields';
import styles from './HistoryPanel.module.css';

const linesAtOnce = 40;

interface HistoryPanelProps {
  readonly hearing: Hearing;
  readonly revision: number;
  readonly directory: Directory;
  /** The entry whose history is shown; null shows that of the whole hearing. */
  readonly entryId: string | null;
  readonly onShowAll: () => void;
  readonly onClose: () => void;
}

/** Who changed what, when, with the values before and after. */
export function HistoryPanel({
  hearing,
  revision,
  directory,
  entryId,
  onShowAll,
  onClose,
}: HistoryPanelProps): ReactNode {
  const { t, language } = useText();
  const { data } = useHistory(hearing.id, revision, entryId);
  const [shown, setShown] = useState(linesAtOnce);
  const lines = useMemo(() => linesOf(data?.changes ?? []), [data]);
  const labels = new Map(lines.map(({ change }) => [change.revision, change.label]));
  const reader = useMemo(() => ({ t, language, hearing, directory }), [t, language, hearing, directory]);
  const hidden = lines.length - shown;
  return (
    <SidePanel
      title={titleOf(hearing, entryId, t)}
      hint={t(entryId === null ? 'hearing.history.hint' : 'flow.history.hint')}
      onClose={onClose}
    >
      {entryId === null ? null : (
        <Button size="small" variant="quiet" onPress={onShowAll}>
          {t('flow.history.all')}
        </Button>
      )}
      {data !== undefined && lines.length === 0 ? <p>{t('flow.history.none')}</p> : null}
      {data === undefined ? <Spinner label={t('hearing.history.loading')} /> : null}
      <ol className={styles.list}>
        {lines.slice(0, shown).map(({ change, fields, arePlacesValid }) => (
          <li key={change.revision} className={styles.change}>
            <div className={styles.what}>
              {capitalized(lineWords(change.label, (taken) => labels.get(taken), t))}
            </div>
            <div className={styles.who}>
              {formatDateTime(localDateTimeOf(new Date(change.at)), language, 'short')} · {change.author}
            </div>
            <ChangeDetails fields={fields} arePlacesValid={arePlacesValid} reader={reader} />
          </li>
        ))}
      </ol>
      {hidden > 0 ? (
        <Button size="small" onPress={() => setShown(shown + linesAtOnce)}>
          {t('hearing.history.more', { count: Math.min(hidden, linesAtOnce) })}
        </Button>
      ) : null}
    </SidePanel>
  );
}

function titleOf(hearing: Hearing, entryId: string | null, t: Translate): string {
  if (entryId === null) return t('hearing.history.title');
  const number = entryNumber(hearing, entryId);
  return number === 0 ? t('flow.history.ofRemoved') : t('flow.history.title', { number });
}

interface HistoryLine {
  readonly change: HistoryChange;
  readonly fields: readonly ChangedField[];
  /** Whether the participants still stand where they stood at this change. */
  readonly arePlacesValid: boolean;
}

/** From the newest change back; before somebody left the list, its places were others. */
function linesOf(changes: readonly HistoryChange[]): readonly HistoryLine[] {
  let arePlacesValid = true;
  return changes.map((change) => {
    const fields = changedFields(change);
    const line = { change, fields, arePlacesValid };
    if (fields.some((field) => movesPlaces(field) && field.list === 'participants')) arePlacesValid = false;
    return line;
  });
}
