import type { ReactNode } from 'react';
import { useEmergencyCopies, useReadOnly } from '@renderer/api';
import { Banner, Button } from '@renderer/ui';
import { localDateTimeOf } from '@shared/calendar/civil-date';
import { formatDateTime } from '@shared/calendar/date-forms';
import type { MethodOutput } from '@shared/contract/contract';
import { localized } from '@shared/rules/names';
import type { Language } from '@shared/texts/language';
import type { Translate } from '@shared/texts/catalogue';
import { useTakeBack } from '../recovery';
import { useText } from '../text';
import styles from './FileProblems.module.css';

type FoundCopy = MethodOutput<'emergency.list'>['copies'][number];

/** Emergency copies of an earlier run, offered until somebody takes them back. */
export function FoundCopies(): ReactNode {
  const { t, language } = useText();
  const copies = useEmergencyCopies(useReadOnly()).data?.copies ?? [];
  const { isPending, fromCopy } = useTakeBack();
  return copies.map((copy) => (
    <Banner
      key={copy.name}
      tone="warning"
      title={t('safety.found.title')}
      actions={
        <Button size="small" isPending={isPending} onPress={() => fromCopy(copy.name)}>
          {t('safety.found.recover')}
        </Button>
      }
    >
      <ul className={styles.list}>
        {copy.hearings.map((hearing) => (
          <li key={hearing.hearingId}>{hearingLine(hearing, t, language)}</li>
        ))}
        <li>
          {t('safety.found.savedAt', {
            time: formatDateTime(localDateTimeOf(new Date(copy.savedAt)), language, 'short'),
            file: copy.file,
          })}
        </li>
        <li>{t('safety.found.hint')}</li>
      </ul>
    </Banner>
  ));
}

function hearingLine(
  { title, changes, lines }: FoundCopy['hearings'][number],
  t: Translate,
  language: Language,
): string {
  const name = title === null ? t('safety.found.unknownHearing') : localized(title, language).text;
  return t('safety.found.hearing', { title: name, changes, lines });
}
