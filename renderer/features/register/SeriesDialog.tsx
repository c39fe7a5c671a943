import { useState, type ReactNode } from 'react';
import { useChangeRegister, useRegister } from '@renderer/api';
import { FormDialog } from '@renderer/app/FormDialog';
import { useText } from '@renderer/app/text';
import { today } from '@renderer/app/today';
import { NumberField, Select, TextField } from '@renderer/ui';
import { seriesPeriods, type NumberSeries } from '@shared/record/issue-register';
import { printedNumber } from '@shared/rules/register/number-series';

interface SeriesDialogProps {
  readonly series: NumberSeries;
  readonly onClose: () => void;
}

/** How the numbers of one kind of paper of one body look and when they begin anew. */
export function SeriesDialog({ series, onClose }: SeriesDialogProps): ReactNode {
  const { t } = useText();
  const revision = useRegister()?.revision ?? 0;
  const { setSeries } = useChangeRegister();
  const [draft, setDraft] = useState(series);
  const edit = (set: Partial<NumberSeries>) => setDraft((before) => ({ ...before, ...set }));

  async function submit(): Promise<boolean> {
    const { bodyId, kind, restarts, convocation, pattern, first } = draft;
    const set = { bodyId, kind, restarts, convocation, pattern, first };
    await setSeries({ expectedRevision: revision, series: set });
    return true;
  }

  return (
    <FormDialog
      title={t('register.series.editTitle', { kind: t(`register.kind.${series.kind}`) })}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextField
        label={t('register.series.pattern')}
        description={t('register.series.patternHint', {
          counter: '{n}',
          year: '{year}',
          convocation: '{convocation}',
          example: printedNumber(draft, draft.first, today()),
        })}
        value={draft.pattern}
        onChange={(pattern) => edit({ pattern })}
        autoFocus
      />
      <Select
        label={t('register.series.restarts')}
        value={draft.restarts}
        onChange={(restarts) => edit({ restarts })}
        options={seriesPeriods.map((value) => ({ value, label: t(`register.restarts.${value}`) }))}
        placeholder={t('app.notChosen')}
      />
      <TextField
        label={t('register.series.convocation')}
        value={draft.convocation}
        onChange={(convocation) => edit({ convocation })}
      />
      <NumberField
        label={t('register.series.first')}
        value={draft.first}
        onCommit={(first) => edit({ first: first ?? 1 })}
        minimum={1}
        maximum={1_000_000}
        wrongNumber={t('register.assign.wrongNumber')}
      />
    </FormDialog>
  );
}
