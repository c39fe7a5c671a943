import { useText } from '@renderer/app/text';
import type { Stay } from '@shared/record/attendance';
import { timeOfDay } from '../local-time';

/** When somebody was in the hall, in one line: «10:20–11:45, from 12:30». */
export function useStaysText(): (stays: readonly Stay[]) => string {
  const { t } = useText();

  function stayText({ arrived, left }: Stay): string {
    const from = timeOfDay(arrived);
    const until = timeOfDay(left);
    if (from !== null && until !== null) return t('preparation.people.between', { from, until });
    if (from !== null) return t('preparation.people.from', { time: from });
    if (until !== null) return t('preparation.people.until', { time: until });
    return t('preparation.people.wholeSitting');
  }

  return (stays) =>
    stays.length === 0 ? t('preparation.people.wholeSitting') : stays.map(stayText).join(', ');
}
