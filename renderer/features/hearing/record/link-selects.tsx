import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Select, type SelectProps } from '@renderer/ui';
import type { Directory } from '@shared/record/directory';
import type { Hearing } from '@shared/record/hearing';
import { entryNumber, exchangesOf } from '@shared/rules/exchanges';
import { localized } from '@shared/rules/names';
import { useHearingNames } from '../parts/use-hearing-names';

/** Stands for "none" in a list, whose values are texts; no record has such an identifier. */
const none = '-';

interface ItemSelectProps extends Partial<
  Pick<SelectProps<string>, 'label' | 'isLabelHidden' | 'isReadOnly' | 'problem'>
> {
  readonly hearing: Hearing;
  readonly value: string | null;
  readonly onChange: (itemId: string | null) => void;
}

/** The agenda item an entry, a decision or a turn of the floor belongs to. */
export function ItemSelect({ hearing, value, onChange, ...field }: ItemSelectProps): ReactNode {
  const { t, language } = useText();
  return (
    <Select
      label={t('entries.field.item')}
      {...field}
      value={value ?? none}
      onChange={(id) => onChange(id === none ? null : id)}
      options={[
        ...hearing.agenda.map(({ id, title }, place) => ({
          value: id,
          label: `${place + 1}. ${localized(title, language).text || t('app.noText')}`,
        })),
        { value: none, label: t('entries.outsideAgenda') },
      ]}
      placeholder={t('app.notChosen')}
    />
  );
}

interface QuestionSelectProps {
  readonly hearing: Hearing;
  readonly directory: Directory;
  /** Only questions of the answer's own item can be answered. */
  readonly itemId: string | null;
  readonly value: string | null;
  readonly onChange: (questionId: string | null) => void;
  readonly isReadOnly?: boolean;
}

/** The question an answer belongs to; those without an answer stand first, the latest at the top. */
export function QuestionSelect({
  hearing,
  directory,
  itemId,
  value,
  onChange,
  isReadOnly = false,
}: QuestionSelectProps): ReactNode {
  const { t } = useText();
  const names = useHearingNames(hearing, directory);
  const latestFirst = exchangesOf(hearing, itemId).toReversed();
  const isOpen = (state: string) => state !== 'answered';
  const ordered = [
    ...latestFirst.filter(({ state }) => isOpen(state)),
    ...latestFirst.filter(({ state }) => !isOpen(state)),
  ];
  return (
    <Select
      label={t('entries.field.answers')}
      value={value ?? none}
      onChange={(id) => onChange(id === none ? null : id)}
      options={[
        ...ordered.map(({ question, state }) => ({
          value: question.id,
          label: t('entries.questionOption', {
            number: entryNumber(hearing, question.id),
            speaker: question.speakerId === null ? t('entries.noSpeaker') : names.person(question.speakerId),
          }),
          secondary: [
            t(`record.exchangeState.${state}`),
            shortened(localized(question.text, question.language).text),
          ].join(' · '),
        })),
        { value: none, label: t('entries.noQuestion') },
      ]}
      placeholder={t('app.notChosen')}
      isReadOnly={isReadOnly}
    />
  );
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
