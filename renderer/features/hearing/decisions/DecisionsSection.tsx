import { useEffect, useState, type ReactNode } from 'react';
import { Stack } from '@renderer/ui';
import { focusField } from '../frame/focus-field';
import { fieldId } from '../frame/gap-fields';
import type { HearingSectionProps } from '../section-props';
import { DecisionList } from './DecisionList';
import { DraftInstruction } from './DraftInstruction';
import { InstructionList } from './InstructionList';
import { InstructionPage } from './InstructionPage';
import { ProposalList } from './ProposalList';

/** From proposals to votes, from votes to decisions, from decisions to instructions. */
export function DecisionsSection(props: HearingSectionProps): ReactNode {
  const { hearing, instructions, targetId, readOnly } = props;
  const [chosenIds, setChosenIds] = useState<readonly string[]>([]);
  const opened = instructions.find(({ instruction }) => instruction.id === targetId);
  const isOpened = opened !== undefined;

  useEffect(() => {
    if (targetId !== undefined && !isOpened) focusField([fieldId(targetId)]);
  }, [targetId, isOpened]);

  if (opened !== undefined) return <InstructionPage {...props} instruction={opened.instruction} />;
  const chosen = hearing.decisions.filter(({ id }) => chosenIds.includes(id));
  return (
    <Stack gap="large">
      <ProposalList {...props} />
      <DecisionList {...props} chosenIds={chosenIds} onChoose={setChosenIds} />
      {readOnly || hearing.decisions.length === 0 ? null : (
        <DraftInstruction {...props} decisions={chosen} onDrafted={() => setChosenIds([])} />
      )}
      <InstructionList {...props} />
    </Stack>
  );
}
