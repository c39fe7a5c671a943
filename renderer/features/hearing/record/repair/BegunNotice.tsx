import { PencilLine } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Button } from '@renderer/ui';
import type { Hearing } from '@shared/record/hearing';
import { entryNumber } from '@shared/rules/exchanges';
import type { BegunEdits } from './use-begun-edits';
import styles from './BegunNotice.module.css';

interface BegunNoticeProps {
  readonly hearing: Hearing;
  readonly begun: BegunEdits;
  readonly editedId: string | null;
  readonly onOpen: (entryId: string) => void;
}

/** Repairs that were begun and not saved, for example before a power cut: each can be gone on with or dropped. */
export function BegunNotice({ hearing, begun, editedId, onOpen }: BegunNoticeProps): ReactNode {
  const { t } = useText();
  const waiting = begun.entryIds.filter(
    (id) => id !== editedId && hearing.entries.some((entry) => entry.id === id),
  );
  return waiting.map((id) => {
    const number = entryNumber(hearing, id);
    return (
      <div key={id} role="status" className={styles.notice}>
        <PencilLine size={15} aria-hidden />
        <span className={styles.words}>{t('flow.repair.notSaved', { number })}</span>
        <Button size="small" onPress={() => onOpen(id)}>
          {t('flow.repair.goOn')}
        </Button>
        <Button size="small" variant="quiet" onPress={() => begun.forget(id)}>
          {t('flow.repair.drop')}
        </Button>
      </div>
    );
  });
}
