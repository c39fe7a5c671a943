import type { ReactNode } from 'react';
import { LocalizedField } from '@renderer/app/inputs/LocalizedField';
import { useText } from '@renderer/app/text';
import { Switch } from '@renderer/ui';
import type { Entry } from '@shared/record/entry';
import type { Hearing } from '@shared/record/hearing';
import { languages } from '@shared/texts/language';
import { fieldId } from '../../frame/gap-fields';
import { DeadlineEditor } from '../../parts/DeadlineEditor';
import { ParticipantField } from '../../parts/ParticipantField';
import type { HearingSectionProps } from '../../section-props';
import styles from './RepairEditor.module.css';

interface PromiseFieldsProps {
  readonly hearing: Hearing;
  readonly entry: Entry;
  readonly onEdit: (set: Pick<Entry, 'promise'>) => void;
}

/** What an answer or a report undertook to do, and by when. */
export function PromiseFields({ hearing, entry, onEdit }: PromiseFieldsProps): ReactNode {
  const { t } = useText();
  const { promise } = entry;
  if (!canPromise(entry.kind) && promise === null) return null;
  return (
    <div className={styles.promise}>
      <Switch
        label={t('entries.promise.made')}
        value={promise !== null}
        onChange={(isMade) => onEdit({ promise: isMade ? { what: {}, due: { kind: 'none' } } : null })}
      />
      {promise === null ? null : (
        <>
          <LocalizedField
            label={t('entries.promise.what')}
            value={promise.what}
            onCommit={(what) => onEdit({ promise: { ...promise, what } })}
            original={entry.language}
            requiredLanguages={languages}
          />
          <DeadlineEditor
            id={fieldId('promiseNotMeasurable', entry.id)}
            label={t('entries.promise.due')}
            value={promise.due}
            onCommit={(due) => onEdit({ promise: { ...promise, due } })}
            from={hearing.date}
            original={entry.language}
          />
        </>
      )}
    </div>
  );
}

interface WrittenReplyFieldsProps extends Pick<HearingSectionProps, 'hearing' | 'directory'> {
  readonly entry: Entry;
  readonly onEdit: (set: Pick<Entry, 'writtenReply'>) => void;
}

/** The reply in writing that was promised to a question. */
export function WrittenReplyFields({
  hearing,
  directory,
  entry,
  onEdit,
}: WrittenReplyFieldsProps): ReactNode {
  const { t } = useText();
  const { writtenReply, addresseeId } = entry;
  if (entry.kind !== 'question') return null;
  return (
    <div className={styles.promise}>
      <Switch
        label={t('entries.writtenReply.promised')}
        description={
          addresseeId === null && writtenReply === null ? t('entries.writtenReply.needsAddressee') : undefined
        }
        value={writtenReply !== null}
        isDisabled={addresseeId === null && writtenReply === null}
        onChange={(isPromised) =>
          onEdit({
            writtenReply:
              isPromised && addresseeId !== null ? { personId: addresseeId, due: { kind: 'none' } } : null,
          })
        }
      />
      {writtenReply === null ? null : (
        <div className={styles.fields}>
          <ParticipantField
            label={t('entries.writtenReply.person')}
            hearing={hearing}
            directory={directory}
            value={writtenReply.personId}
            onChange={(personId) => {
              if (personId !== null) onEdit({ writtenReply: { ...writtenReply, personId } });
            }}
          />
          <DeadlineEditor
            label={t('entries.writtenReply.due')}
            value={writtenReply.due}
            onCommit={(due) => onEdit({ writtenReply: { ...writtenReply, due } })}
            from={hearing.date}
            original={entry.language}
          />
        </div>
      )}
    </div>
  );
}

/** Whether somebody undertakes something in an entry of this kind. */
function canPromise(kind: Entry['kind']): boolean {
  return kind === 'answer' || kind === 'report';
}
