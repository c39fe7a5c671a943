import { useState, type ReactNode } from 'react';
import { useSettings } from '@renderer/api';
import { useText } from '@renderer/app/text';
import { today } from '@renderer/app/today';
import { DataTable, Section } from '@renderer/ui';
import type { BodyKind } from '@shared/record/body';
import type { Directory } from '@shared/record/directory';
import { seriesKinds, type NumberSeries } from '@shared/record/issue-register';
import { directoryIndex } from '@shared/rules/directory-lookup';
import { bodyName } from '@shared/rules/names';
import { printedNumber, usualSeries } from '@shared/rules/register/number-series';
import { SeriesDialog } from './SeriesDialog';

interface SeriesListProps {
  readonly series: readonly NumberSeries[];
  readonly directory: Directory;
}

/** How numbers look: the series of the home body, and those of other bodies that have given numbers. */
export function SeriesList({ series, directory }: SeriesListProps): ReactNode {
  const { t, language } = useText();
  const homeBodyId = useSettings().settings?.homeBodyId ?? null;
  const [edited, setEdited] = useState<NumberSeries | null>(null);
  const index = directoryIndex(directory);
  const shown = [...series, ...unsetSeries(series, directory, homeBodyId)];
  if (shown.length === 0) return null;

  return (
    <Section title={t('register.series.title')} description={t('register.series.hint')}>
      <DataTable
        label={t('register.series.title')}
        rows={shown}
        rowKey={({ bodyId, kind }) => `${bodyId} ${kind}`}
        onRowAction={setEdited}
        columns={[
          {
            id: 'kind',
            header: t('register.kind.label'),
            isRowName: true,
            cell: ({ kind }) => t(`register.kind.${kind}`),
          },
          {
            id: 'body',
            header: t('register.series.body'),
            cell: ({ bodyId }) => {
              const body = index.body(bodyId);
              return body === undefined ? null : bodyName(body, language, 'short').text;
            },
          },
          {
            id: 'first',
            header: t('register.series.first'),
            cell: (one) => t('register.number', { number: printedNumber(one, one.first, today()) }),
          },
          {
            id: 'restarts',
            header: t('register.series.restarts'),
            cell: ({ restarts }) => t(`register.restarts.${restarts}`),
          },
        ]}
      />
      {edited === null ? null : <SeriesDialog series={edited} onClose={() => setEdited(null)} />}
    </Section>
  );
}

/** What the own body could number and does not yet; every body that sits, where none is the own one. */
function unsetSeries(
  series: readonly NumberSeries[],
  { bodies }: Directory,
  homeBodyId: string | null,
): NumberSeries[] {
  const isSet = (bodyId: string, kind: string) =>
    series.some((one) => one.bodyId === bodyId && one.kind === kind);
  return bodies
    .filter((body) => (homeBodyId === null ? sittingKinds.has(body.kind) : body.id === homeBodyId))
    .flatMap(({ id }) =>
      seriesKinds.filter((kind) => !isSet(id, kind)).map((kind) => usualSeries(id, kind, '')),
    );
}

const sittingKinds: ReadonlySet<BodyKind> = new Set(['group', 'faction', 'committee', 'commission']);
