import { useText } from '@renderer/app/text';
import { formatDate } from '@shared/calendar/date-forms';
import type { IsoDate } from '@shared/record/primitives';

interface Period {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** Gives a function that writes a period: «12.03.2024 – по настоящее время». */
export function usePeriodText(): (period: Period) => string {
  const { t, language } = useText();
  return ({ from, to }) =>
    t('directory.person.period', {
      from: from === null ? t('directory.person.unknownStart') : formatDate(from, language, 'short'),
      to: to === null ? t('directory.person.now') : formatDate(to, language, 'short'),
    });
}
