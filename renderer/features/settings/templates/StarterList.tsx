import type { ReactNode } from 'react';
import { FileText } from 'lucide-react';
import { useText } from '@renderer/app/text';
import { Button } from '@renderer/ui';
import type { Capabilities } from '@shared/contract/office-methods';
import { starterKinds } from '@shared/contract/template-methods';
import { languages } from '@shared/texts/language';
import { editionName, kindName } from './template-names';
import { useWordFile } from './use-word-file';
import styles from './StarterList.module.css';

/** Letterheads the program brings, from which an office begins its own. */
export function StarterList({ capabilities }: { readonly capabilities: Capabilities }): ReactNode {
  const { t } = useText();
  const giveFile = useWordFile(capabilities);
  return (
    <>
      <p className={styles.lead}>{t('templates.startersLead')}</p>
      <ul className={styles.list} aria-label={t('templates.starters')}>
        {starterKinds.map((kind) => (
          <li key={kind} className={styles.row}>
            <span className={styles.kind}>{kindName(kind, t)}</span>
            {languages.map((language) => (
              <Button
                key={language}
                size="small"
                icon={FileText}
                aria-label={t('templates.starter', {
                  kind: kindName(kind, t),
                  language: editionName(language, t),
                })}
                onPress={() => giveFile({ source: 'starter', kind, language })}
              >
                {editionName(language, t)}
              </Button>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
