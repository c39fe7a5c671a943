import { useMemo, type ReactNode } from 'react';
import { useNextNumber, useReadOnly } from '@renderer/api';
import { BodyField } from '@renderer/app/directory/BodyField';
import { useDateInput, useTimeInput } from '@renderer/app/inputs/date-input';
import { LocalizedField } from '@renderer/app/inputs/LocalizedField';
import { AssignNumber } from '@renderer/app/register/AssignNumber';
import { useText } from '@renderer/app/text';
import { capitalized } from '@renderer/app/words';
import {
  DateField,
  NumberField,
  Section,
  SegmentedControl,
  Select,
  TagField,
  TextArea,
  TextField,
  TimeField,
} from '@renderer/ui';
import { hearingKinds } from '@shared/record/hearing';
import { isBlank } from '@shared/rules/names';
import { listStrengthOf } from '@shared/rules/quorum';
import { languages } from '@shared/texts/language';
import { fieldId } from '../frame/gap-fields';
import type { HearingSectionProps } from '../section-props';
import { useBodyItems } from './body-items';
import styles from './DetailsForm.module.css';
import { RolePersonField } from './RolePersonField';
import { useKeptEdits } from './use-kept-edits';

/** The facts of a hearing, saved field by field. */
export function DetailsForm(props: HearingSectionProps): ReactNode {
  const { hearing, directory, changer, readOnly } = props;
  const { t } = useText();
  const isReadingRoom = useReadOnly();
  const dateInput = useDateInput();
  const timeInput = useTimeInput();
  const bodies = useBodyItems(directory);
  const { shown, edit, problem } = useKeptEdits(hearing, (set) =>
    changer.change({ kind: 'details.edit', set }),
  );
  const known = useMemo(
    () => listStrengthOf({ ...hearing, listStrength: null }, directory),
    [hearing, directory],
  );
  const isJoint = shown.kind === 'joint' || shown.jointBodyIds.length > 0;
  const common = { isReadOnly: readOnly };
  const minutes = { kind: 'minutes', hearingId: hearing.id } as const;
  const isNumberGiven = (useNextNumber(minutes, hearing.date)?.standing ?? null) !== null;

  return (
    <Section title={t('preparation.details.title')} isCard id={fieldId('details')}>
      <div className={styles.container}>
        <div className={styles.grid}>
          <div className={styles.full}>
            <LocalizedField
              {...common}
              id={fieldId('title')}
              label={t('preparation.details.titleField')}
              original={hearing.language}
              requiredLanguages={languages}
              isMultiline
              rows={1}
              value={shown.title}
              onCommit={(title) => edit({ title })}
              problem={problem('title')}
            />
          </div>
          <div className={styles.wide}>
            <BodyField
              {...common}
              id={fieldId('body')}
              label={t('preparation.details.body')}
              value={shown.bodyId}
              onChange={(bodyId) => {
                if (bodyId !== null) edit({ bodyId });
              }}
              placeholder={readOnly ? undefined : t('preparation.details.chooseBody')}
              problem={problem('bodyId')}
            />
          </div>
          <Select
            {...common}
            id={fieldId('kind')}
            label={t('preparation.details.kind')}
            value={shown.kind}
            onChange={(kind) => edit({ kind })}
            options={hearingKinds.map((kind) => ({
              value: kind,
              label: capitalized(t(`record.hearingKind.${kind}`)),
            }))}
            placeholder={t('app.notChosen')}
            problem={problem('kind')}
          />
          <div className={styles.number}>
            <TextField
              isReadOnly={readOnly || isNumberGiven}
              id={fieldId('number')}
              label={t('preparation.details.number')}
              description={readOnly ? undefined : t('preparation.details.numberHint')}
              value={shown.number ?? ''}
              onCommit={(number) => edit({ number: isBlank(number) ? null : number.trim() })}
              problem={problem('number')}
            />
            <AssignNumber
              paper={minutes}
              date={hearing.date}
              isDisabled={readOnly || hearing.number !== null}
            />
          </div>
          {isJoint ? (
            <div className={styles.full}>
              <TagField
                {...common}
                id={fieldId('jointBodies')}
                label={t('preparation.details.jointBodies')}
                items={bodies.filter(({ id }) => id !== shown.bodyId)}
                value={shown.jointBodyIds}
                onChange={(ids) => edit({ jointBodyIds: [...ids] })}
                removeLabel={(label) => t('preparation.details.remove', { label })}
                noMatches={t('directory.bodies.nothingFound')}
                placeholder={readOnly ? undefined : t('preparation.details.jointBodiesPlaceholder')}
                problem={problem('jointBodyIds')}
              />
            </div>
          ) : null}
          <DateField
            {...common}
            {...dateInput}
            id={fieldId('date')}
            label={t('preparation.details.date')}
            width="full"
            value={shown.date}
            onCommit={(date) => {
              if (date !== null) edit({ date });
            }}
            problem={problem('date')}
          />
          <TimeField
            {...common}
            {...timeInput}
            id={fieldId('plannedStart')}
            label={t('preparation.details.plannedStart')}
            width="full"
            value={shown.plannedStart}
            onCommit={(plannedStart) => edit({ plannedStart })}
            problem={problem('plannedStart')}
          />
          <TimeField
            {...common}
            {...timeInput}
            id={fieldId('plannedEnd')}
            label={t('preparation.details.plannedEnd')}
            width="full"
            value={shown.plannedEnd}
            onCommit={(plannedEnd) => edit({ plannedEnd })}
            problem={problem('plannedEnd')}
          />
          <NumberField
            {...common}
            id={fieldId('listStrength')}
            label={t('preparation.details.listStrength')}
            width="full"
            description={
              known === null
                ? t('preparation.details.listStrengthUnknown')
                : t('preparation.details.listStrengthHint', { count: known })
            }
            minimum={1}
            maximum={10_000}
            wrongNumber={t('preparation.details.wrongNumber')}
            value={shown.listStrength}
            onCommit={(listStrength) => edit({ listStrength })}
            problem={problem('listStrength')}
          />
          <div className={styles.full}>
            <LocalizedField
              {...common}
              id={fieldId('place')}
              label={t('preparation.details.place')}
              original={hearing.language}
              requiredLanguages={languages}
              value={shown.place}
              onCommit={(place) => edit({ place })}
              problem={problem('place')}
            />
          </div>
          <div className={styles.wide}>
            <RolePersonField {...props} part="presidingId" />
          </div>
          <div className={styles.wide}>
            <RolePersonField {...props} part="secretaryId" />
          </div>
          <div className={styles.wide}>
            <SegmentedControl
              {...common}
              id={fieldId('language')}
              label={t('preparation.details.language')}
              description={t('preparation.details.languageHint')}
              value={shown.language}
              onChange={(language) => edit({ language })}
              options={languages.map((code) => ({ value: code, label: t(`app.languageName.${code}`) }))}
              problem={problem('language')}
            />
          </div>
          {isReadingRoom ? null : (
            <div className={styles.wide}>
              <TextArea
                {...common}
                id={fieldId('note')}
                label={t('preparation.details.note')}
                description={t('preparation.details.noteHint')}
                rows={1}
                value={shown.note}
                onCommit={(note) => edit({ note })}
                problem={problem('note')}
              />
            </div>
          )}
        </div>
      </div>
    </Section>
  );
}
