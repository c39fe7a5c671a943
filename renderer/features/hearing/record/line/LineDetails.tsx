import type { ReactNode } from 'react';
import { useTimeInput } from '@renderer/app/inputs/date-input';
import { useLanguageChoices } from '@renderer/app/inputs/language-choices';
import { useText } from '@renderer/app/text';
import { Select, TimeField } from '@renderer/ui';
import type { LineDraft } from '@shared/record/line-draft';
import { ParticipantField } from '../../parts/ParticipantField';
import { atTime, timeOfDay } from '../../preparation/local-time';
import type { HearingSectionProps } from '../../section-props';
import { ItemSelect, QuestionSelect } from '../link-selects';
import { known } from './line-choices';
import styles from './Line.module.css';

interface LineDetailsProps extends Pick<HearingSectionProps, 'hearing' | 'directory'> {
  readonly draft: LineDraft;
  readonly onChoose: (set: Partial<LineDraft>) => void;
}

/** What is proposed by itself and can be set otherwise: item, question, addressee, time, language. */
export function LineDetails({ hearing, directory, draft, onChoose }: LineDetailsProps): ReactNode {
  const { t } = useText();
  const timeInput = useTimeInput();
  const languageChoices = useLanguageChoices(hearing.language);
  const itemId = known(draft.itemId, hearing.agenda);
  return (
    <div className={styles.details}>
      <ItemSelect
        hearing={hearing}
        value={itemId}
        onChange={(chosen) => onChoose({ itemId: chosen, answersId: null })}
      />
      <QuestionSelect
        hearing={hearing}
        directory={directory}
        itemId={itemId}
        value={known(draft.answersId, hearing.entries)}
        onChange={(answersId) => onChoose({ answersId })}
      />
      <ParticipantField
        label={t('entries.field.addressee')}
        hearing={hearing}
        directory={directory}
        value={draft.addresseeId}
        onChange={(addresseeId) => onChoose({ addresseeId })}
      />
      <TimeField
        {...timeInput}
        label={t('entries.field.time')}
        value={timeOfDay(draft.at)}
        onCommit={(time) => onChoose({ at: atTime(time, draft.at, hearing.date) })}
        placeholder={t('entries.field.timePlaceholder')}
      />
      <Select
        label={t('entries.field.language')}
        value={draft.language}
        onChange={(language) => onChoose({ language })}
        options={languageChoices.map(({ code, name }) => ({ value: code, label: name }))}
        placeholder={t('app.notChosen')}
      />
    </div>
  );
}
