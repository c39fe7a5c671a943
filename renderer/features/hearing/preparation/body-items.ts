import { useMemo } from 'react';
import { useText } from '@renderer/app/text';
import type { ComboBoxItem } from '@renderer/ui';
import { compareNames } from '@shared/calendar/name-order';
import type { Directory } from '@shared/record/directory';
import { bodyName } from '@shared/rules/names';

/** The bodies of the directory to choose from, by name. */
export function useBodyItems(directory: Directory): readonly ComboBoxItem[] {
  const { t, language } = useText();
  return useMemo(
    () =>
      directory.bodies
        .map((body) => ({
          id: body.id,
          label: bodyName(body, language).text || t('app.noName'),
          secondary: t(`record.bodyKind.${body.kind}`),
        }))
        .sort((a, b) => compareNames(a.label, b.label, language)),
    [directory, language, t],
  );
}
