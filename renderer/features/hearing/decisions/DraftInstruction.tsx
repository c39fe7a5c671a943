import { FilePlus2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useChangeInstructions } from '@renderer/api';
import { BodyField } from '@renderer/app/directory/BodyField';
import { navigate } from '@renderer/app/hash-location';
import { hearingPath } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { Button, Card } from '@renderer/ui';
import type { Decision } from '@shared/record/decision';
import type { HearingSectionProps } from '../section-props';
import styles from './DraftInstruction.module.css';

interface DraftInstructionProps extends Pick<HearingSectionProps, 'hearing' | 'report'> {
  /** The decisions chosen in the list. */
  readonly decisions: readonly Decision[];
  readonly onDrafted: () => void;
}

/** A letter to one addressee from the decisions chosen above: one numbered item per decision. */
export function DraftInstruction({
  hearing,
  report,
  decisions,
  onDrafted,
}: DraftInstructionProps): ReactNode {
  const { t } = useText();
  const { draft } = useChangeInstructions();
  const [addresseeBodyId, setAddresseeBodyId] = useState<string | null>(null);
  const [isAddresseeMissing, setIsAddresseeMissing] = useState(false);

  function submit(): void {
    if (addresseeBodyId === null) {
      setIsAddresseeMissing(true);
      return;
    }
    draft({ hearingId: hearing.id, decisionIds: decisions.map(({ id }) => id), addresseeBodyId }).then(
      (instructionId) => {
        onDrafted();
        navigate(hearingPath(hearing.id, 'decisions', instructionId));
      },
      report,
    );
  }

  return (
    <Card>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className={styles.words}>
          <h3 className={styles.title}>
            {decisions.length === 0
              ? t('decisions.draft.titleEmpty')
              : t('decisions.draft.title', { count: decisions.length })}
          </h3>
          {decisions.length === 0 ? <p className={styles.hint}>{t('decisions.draft.hint')}</p> : null}
        </div>
        <div className={styles.addressee}>
          <BodyField
            label={t('decisions.draft.addressee')}
            value={addresseeBodyId}
            onChange={(id) => {
              setAddresseeBodyId(id);
              setIsAddresseeMissing(false);
            }}
            placeholder={t('decisions.draft.addresseePlaceholder')}
            problem={isAddresseeMissing ? t('decisions.draft.addresseeMissing') : undefined}
          />
        </div>
        <Button type="submit" icon={FilePlus2} variant="primary" isDisabled={decisions.length === 0}>
          {t('decisions.draft.submit')}
        </Button>
      </form>
    </Card>
  );
}
