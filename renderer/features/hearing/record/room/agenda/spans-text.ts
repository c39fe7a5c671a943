import { useText } from '@renderer/app/text';
import { formatTime, formatTimeSpan } from '@shared/calendar/date-forms';
import type { Stretch } from '@shared/record/primitives';

/** When something lasted, in one line: «10:05–10:40, from 11:00». */
export function useSpansText(): (stretches: readonly Stretch[]) => string {
  const { t } = useText();
  return (stretches) =>
    stretches
      .map(({ start, end }) =>
        end === null ? t('room.agenda.from', { time: formatTime(start) }) : formatTimeSpan(start, end),
      )
      .join(', ');
}
