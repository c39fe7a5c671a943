import { useEffect, useState } from 'react';
import { localDateTimeOf } from '@shared/calendar/civil-date';
import type { LocalDateTime } from '@shared/record/primitives';

/** What the clock on the wall shows now. */
export function now(): LocalDateTime {
  return localDateTimeOf(new Date());
}

/** The same, moving on with the minutes while the component is shown. */
export function useNow(): LocalDateTime {
  const [moment, setMoment] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setMoment(now()), 20_000);
    return () => clearInterval(timer);
  }, []);
  return moment;
}
