import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { LocalizedField } from '@renderer/app/inputs/LocalizedField';
import { useText } from '@renderer/app/text';
import { Badge, Checkbox, IconButton, Select } from '@renderer/ui';
import { instruments, type Decision } from '@shared/record/decision';
import { localized } from '@shared/rules/names';
import { languages } from '@shared/texts/language';
import { fieldId } from '../frame/gap-fields';
import { useUndoable } from '../parts/use-undoable';
import { ItemSelect } from '../record/link-selects';
import type { HearingSectionProps } from '../section-props';
import { SourcesField } from './SourcesField';
import styles from './DecisionCard.module.css';

interface DecisionCardProps extends HearingSectionProps {
  readonly decision: Decision;
  readonly number: number;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** Stands for "none" in a list, whose values are texts; no record has such an identifier. */
const none = '-';

/** One decision with all its fields; each is saved when it is left. */
export function DecisionCard({
  decision,
  number,
  isChosen,
  onChoose,
  ...props
}: DecisionCardProps): ReactNode {
  const { hearing, directory, instructions, changer, report } = props;
  const { t } = useText();
  const undoable = useUndoable(hearing.id, changer, report);
  const uses = instructions.filter(
    ({ instruction }) =>
      instruction.decisionId === decision.id || instruction.sourceIds.includes(decision.id),
  ).length;

  function edit(set: Partial<Omit<Decision, 'id'>>): void {
    changer.change({ kind: 'decision.edit', decisionId: decision.id, set }).catch(report);
  }

  return (
    <div id={fieldId(decision.id)} tabIndex={-1} className={styles.card}>
      <div className={styles.head}>
        <Checkbox
          label={t('decisions.list.choose', { number })}
          isLabelHidden
          value={isChosen}
          onChange={onChoose}
        />
        <div className={styles.text}>
          <LocalizedField
            id={fieldId('decisionTextMissing', decision.id)}
            label={t('decisions.list.text', { number })}
            value={decision.text}
            onCommit={(text) => edit({ text })}
            original={hearing.language}
            requiredLanguages={languages}
            isMultiline
            rows={2}
          />
        </div>
        <IconButton
          icon={Trash2}
          size="small"
          label={t('decisions.list.remove', { number })}
          onPress={() =>
            void undoable(
              { kind: 'decision.remove', decisionId: decision.id },
              t('decisions.list.removed', { number }),
            ).catch(report)
          }
        />
      </div>
      <div className={styles.fields}>
        <Select
          label={t('decisions.list.instrument')}
          value={decision.instrument}
          onChange={(instrument) => edit({ instrument })}
          options={instruments.map((value) => ({ value, label: t(`record.instrument.${value}`) }))}
          placeholder={t('app.notChosen')}
          description={t('decisions.list.instrumentHint')}
        />
        <ItemSelect hearing={hearing} value={decision.itemId} onChange={(itemId) => edit({ itemId })} />
        <Select
          id={fieldId('decisionVoteMissing', decision.id)}
          label={t('decisions.list.vote')}
          value={decision.voteId ?? none}
          onChange={(value) => edit({ voteId: value === none ? null : value })}
          options={[
            { value: none, label: t('decisions.list.withoutVote') },
            ...hearing.votes.map((vote, place) => ({
              value: vote.id,
              label: t('decisions.list.voteOption', {
                place: place + 1,
                subject: localized(vote.subject, hearing.language).text || t('decisions.vote.untitled'),
              }),
            })),
          ]}
          placeholder={t('app.notChosen')}
        />
      </div>
      <SourcesField
        hearing={hearing}
        directory={directory}
        value={decision.sourceIds}
        onChange={(sourceIds) => edit({ sourceIds: [...sourceIds] })}
        isReadOnly={false}
      />
      {uses === 0 ? null : (
        <p>
          <Badge tone="accent">{t('decisions.list.instructed', { count: uses })}</Badge>
        </p>
      )}
    </div>
  );
}
