import { EyeOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { StatusPill } from '@renderer/ui';
import type { Entry } from '@shared/record/entry';
import type { Hearing } from '@shared/record/hearing';
import { isClosedEntry } from '@shared/rules/room/pauses';

/** Marks an entry that was said without the public. */
export function ClosedMark({
  hearing,
  entry,
}: {
  readonly hearing: Hearing;
  readonly entry: Entry;
}): ReactNode {
  const { t } = useText();
  if (!isClosedEntry(hearing, entry)) return null;
  return (
    <StatusPill tone="danger" icon={EyeOff}>
      {t('room.entryClosed')}
    </StatusPill>
  );
}
