import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Checkbox } from '@renderer/ui';
import { paperForms, paperStages } from '@shared/documents/paper-forms';
import { paperKindName, type Paper } from '../papers';
import styles from './PacketDialog.module.css';

interface PaperChecksProps {
  readonly papers: readonly Paper[];
  /** The ids of the chosen ones. */
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** The papers of the hearing to tick: a kind at once, or single items and instructions of it. */
export function PaperChecks({ papers, chosen, onChange }: PaperChecksProps): ReactNode {
  const { t } = useText();

  function set(ids: readonly string[], isChosen: boolean): void {
    const next = new Set(chosen);
    for (const id of ids) {
      if (isChosen) next.add(id);
      else next.delete(id);
    }
    onChange(next);
  }

  return (
    <div role="group" aria-label={t('packet.papers')} className={styles.papers}>
      {paperStages.map((stage) => {
        const forms = paperForms.filter(
          (form) => form.stage === stage && papers.some((paper) => paper.form === form),
        );
        if (forms.length === 0) return null;
        return (
          <div key={stage} className={styles.ofStage}>
            <div className={styles.stage}>{t(`pages.stage.${stage}`)}</div>
            {forms.map((form) => {
              const ofKind = papers.filter((paper) => paper.form === form);
              const count = ofKind.filter(({ id }) => chosen.has(id)).length;
              return (
                <div key={form.kind} className={styles.group}>
                  <Checkbox
                    label={paperKindName(form.kind, t)}
                    value={count > 0 && count === ofKind.length}
                    isIndeterminate={count > 0 && count < ofKind.length}
                    onChange={(value) =>
                      set(
                        ofKind.map(({ id }) => id),
                        value,
                      )
                    }
                  />
                  {form.about === 'hearing' || ofKind.length < 2 ? null : (
                    <div className={styles.ofKind}>
                      {ofKind.map(({ id, title, note }) => (
                        <Checkbox
                          key={id}
                          label={form.about === 'item' ? `${title}. ${note ?? ''}` : title}
                          value={chosen.has(id)}
                          onChange={(value) => set([id], value)}
                        />
                      ))}
                    </div>
                  )}
                </div>
              );
            })}
          </div>
        );
      })}
    </div>
  );
}
