import { useState, type ReactNode } from 'react';
import { Pencil, Trash2 } from 'lucide-react';
import { useChangeDirectory } from '@renderer/api';
import { useStep } from '@renderer/app/attempt';
import { useText } from '@renderer/app/text';
import { today } from '@renderer/app/today';
import { Button, IconButton, Section, toasts } from '@renderer/ui';
import type { Directory } from '@shared/record/directory';
import type { Office } from '@shared/record/office';
import { localized, personName } from '@shared/rules/names';
import { officesOn } from '@shared/rules/office-on-date';
import type { Language } from '@shared/texts/language';
import { OfficeDialog } from './OfficeDialog';
import type { BodySectionProps } from './BodyPage';
import styles from './BodyLists.module.css';

/** The posts of the body and who holds each today. */
export function BodyOffices({ body, directory, isReadOnly }: BodySectionProps): ReactNode {
  const { t, language } = useText();
  const changeDirectory = useChangeDirectory();
  const step = useStep();
  const [edited, setEdited] = useState<{ readonly office: Office | null } | null>(null);
  const offices = directory.offices.filter(({ bodyId }) => bodyId === body.id);

  function remove({ id, ...office }: Office): void {
    void step(async () => {
      await changeDirectory({ kind: 'office.remove', officeId: id });
      toasts.show({
        text: t('directory.person.removed', { what: localized(office.title, language).text }),
        action: {
          label: t('app.action.undo'),
          onAction: () => void step(() => changeDirectory({ kind: 'office.add', office })),
        },
      });
    });
  }

  return (
    <Section title={t('directory.body.offices')}>
      {offices.length === 0 ? <p className={styles.empty}>{t('directory.body.officesEmpty')}</p> : null}
      <ul>
        {offices.map((office) => {
          const title = localized(office.title, language).text;
          const holders = holderNames(directory, office.id, language);
          return (
            <li key={office.id} className={styles.line}>
              <span className={styles.text}>
                {title}
                <span className={styles.secondary}>
                  {holders.length === 0
                    ? t('directory.body.vacant')
                    : t('directory.body.holderToday', { name: holders.join(', ') })}
                </span>
              </span>
              {isReadOnly ? null : (
                <span className={styles.buttons}>
                  <IconButton
                    icon={Pencil}
                    size="small"
                    label={t('directory.body.editOffice', { title })}
                    onPress={() => setEdited({ office })}
                  />
                  <IconButton
                    icon={Trash2}
                    size="small"
                    label={t('directory.body.removeOffice', { title })}
                    onPress={() => remove(office)}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {isReadOnly ? null : (
        <div>
          <Button size="small" onPress={() => setEdited({ office: null })}>
            {t('directory.body.addOffice')}
          </Button>
        </div>
      )}
      {edited === null ? null : (
        <OfficeDialog bodyId={body.id} office={edited.office} onClose={() => setEdited(null)} />
      )}
    </Section>
  );
}

function holderNames(directory: Directory, officeId: string, language: Language): readonly string[] {
  const date = today();
  return directory.persons
    .filter((person) => officesOn(directory, person.id, date).some(({ id }) => id === officeId))
    .map((person) => personName(person, language).text);
}
