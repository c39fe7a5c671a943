import { useState, type ReactNode } from 'react';
import { useReadOnly } from '@renderer/api';
import { useText } from '@renderer/app/text';
import { Button, Inline, Stack } from '@renderer/ui';
import type { RegisterState } from '@shared/contract/register-methods';
import type { Directory } from '@shared/record/directory';
import type { NumberSeries } from '@shared/record/issue-register';
import { directoryIndex } from '@shared/rules/directory-lookup';
import { bodyName } from '@shared/rules/names';
import { ExplainDialog } from './ExplainDialog';

type Gap = RegisterState['gaps'][number];

interface GapListProps {
  readonly gaps: readonly Gap[];
  readonly series: readonly NumberSeries[];
  readonly directory: Directory;
}

/** The numbers nobody has explained; each is explained by a void line of its own. */
export function GapList({ gaps, series, directory }: GapListProps): ReactNode {
  const { t, language } = useText();
  const isReadOnly = useReadOnly();
  const [chosen, setChosen] = useState<Gap | null>(null);
  const index = directoryIndex(directory);

  function words({ seriesId, period, ordinal }: Gap): string {
    const one = series.find(({ id }) => id === seriesId);
    const body = index.body(one?.bodyId ?? '');
    return t('register.gap.line', {
      number: ordinal,
      kind: one === undefined ? '' : t(`register.kind.${one.kind}`),
      body: body === undefined ? '' : bodyName(body, language, 'short').text,
      period,
    });
  }

  return (
    <Stack gap="small">
      <strong>{t('register.gap.title', { count: gaps.length })}</strong>
      {gaps.map((gap) => (
        <Inline key={`${gap.seriesId} ${gap.period} ${gap.ordinal}`}>
          {words(gap)}
          {isReadOnly ? null : (
            <Button size="small" onPress={() => setChosen(gap)}>
              {t('register.gap.explain')}
            </Button>
          )}
        </Inline>
      ))}
      {chosen === null ? null : <ExplainDialog gap={chosen} onClose={() => setChosen(null)} />}
    </Stack>
  );
}
