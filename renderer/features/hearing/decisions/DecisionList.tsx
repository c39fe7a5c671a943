import { Gavel, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { navigate } from '@renderer/app/hash-location';
import { hearingPath } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { Button, EmptyState, ReorderableList, Section } from '@renderer/ui';
import type { Decision } from '@shared/record/decision';
import type { HearingSectionProps } from '../section-props';
import { DecisionCard } from './DecisionCard';
import { DecisionText } from './DecisionText';
import { decisionFrom } from './new-decision';

interface DecisionListProps extends HearingSectionProps {
  /** Decisions chosen for a new instruction. */
  readonly chosenIds: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** The decisions in their order; their numbers are their places. */
export function DecisionList({ chosenIds, onChoose, ...props }: DecisionListProps): ReactNode {
  const { hearing, changer, report, readOnly } = props;
  const { t } = useText();
  const { decisions } = hearing;
  const labelOf = (decision: Decision) =>
    t('decisions.list.label', { number: decisions.findIndex(({ id }) => id === decision.id) + 1 });

  function add(): void {
    changer.change({ kind: 'decision.add', decision: decisionFrom(null, null) }).then((createdId) => {
      if (createdId !== null) navigate(hearingPath(hearing.id, 'decisions', createdId));
    }, report);
  }

  function move(from: number, to: number): void {
    const decision = decisions[from];
    if (decision) changer.change({ kind: 'decision.move', decisionId: decision.id, to }).catch(report);
  }

  return (
    <Section
      title={t('decisions.list.title')}
      actions={
        readOnly ? undefined : (
          <Button size="small" icon={Plus} onPress={add}>
            {t('decisions.list.add')}
          </Button>
        )
      }
    >
      {decisions.length === 0 ? (
        <EmptyState icon={Gavel} title={t('decisions.list.none')}>
          {readOnly ? undefined : t('decisions.list.noneHint')}
        </EmptyState>
      ) : (
        <ReorderableList
          label={t('decisions.list.title')}
          items={decisions}
          itemKey={({ id }) => id}
          itemLabel={labelOf}
          onMove={move}
          moveUpLabel={(label) => t('decisions.list.moveUp', { label })}
          moveDownLabel={(label) => t('decisions.list.moveDown', { label })}
          movedText={(label, position, count) => t('decisions.list.moved', { label, position, count })}
          isDisabled={readOnly}
        >
          {(decision, place) =>
            readOnly ? (
              <DecisionText {...props} decision={decision} number={place + 1} />
            ) : (
              <DecisionCard
                {...props}
                decision={decision}
                number={place + 1}
                isChosen={chosenIds.includes(decision.id)}
                onChoose={(isChosen) =>
                  onChoose(
                    isChosen ? [...chosenIds, decision.id] : chosenIds.filter((id) => id !== decision.id),
                  )
                }
              />
            )
          }
        </ReorderableList>
      )}
    </Section>
  );
}
