import { ListPlus, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useSettings } from '@renderer/api';
import { useAttempt } from '@renderer/app/attempt';
import { useWholeValue } from '@renderer/app/inputs/whole-value';
import { useText } from '@renderer/app/text';
import { Button, IconButton, Section, StatusPill, toasts } from '@renderer/ui';
import type { Phrase, Settings } from '@shared/record/settings';
import { phraseMark } from '@shared/rules/line/marks';
import { withValues } from '@shared/rules/line/phrases';
import { isGap, localized } from '@shared/rules/names';
import { withUsualPhrases } from '@shared/rules/usual-phrases';
import { languages } from '@shared/texts/language';
import { newPhraseId } from './new-phrase-id';
import { PhraseDialog } from './PhraseDialog';
import styles from './PhraseSettings.module.css';

/** The ready sentences of the office: what they say, the code that calls them, and the usual ones to begin with. */
export function PhraseSettings({ settings }: { readonly settings: Settings }): ReactNode {
  const { t, language } = useText();
  const { change } = useSettings();
  const attempt = useAttempt();
  const [opened, setOpened] = useState<Phrase | null>(null);
  const editWhole = useWholeValue(settings.phrases);
  const { phrases } = settings;

  /** Makes an edit at once, and offers the way back. */
  async function editWithUndo(edit: (all: readonly Phrase[]) => Phrase[], done: string): Promise<void> {
    const before = phrases;
    const isMade = await attempt(async () => {
      await change({ phrases: editWhole((all) => edit(all)) });
      return true;
    });
    if (isMade === undefined) return;
    toasts.show({
      text: done,
      action: {
        label: t('app.action.undo'),
        onAction: () => void attempt(() => change({ phrases: editWhole(() => before) })),
      },
    });
  }

  function insertUsual(): void {
    const count = withUsualPhrases(phrases, language).length - phrases.length;
    if (count === 0) toasts.show({ text: t('phrases.nothingInserted') });
    else {
      void editWithUndo((all) => withUsualPhrases(all, language), t('phrases.inserted', { count }));
    }
  }

  async function save(phrase: Phrase): Promise<void> {
    const isKnown = phrases.some(({ id }) => id === phrase.id);
    const next = isKnown ? phrases.map((one) => (one.id === phrase.id ? phrase : one)) : [...phrases, phrase];
    await change({ phrases: next });
  }

  return (
    <Section
      title={t('phrases.title')}
      description={t('phrases.lead')}
      isCard
      actions={
        <>
          <Button icon={ListPlus} onPress={insertUsual}>
            {t('phrases.insertUsual')}
          </Button>
          <Button icon={Plus} onPress={() => setOpened({ id: newPhraseId(), code: '', text: {} })}>
            {t('phrases.add')}
          </Button>
        </>
      }
    >
      {phrases.length === 0 ? (
        <p className={styles.none}>{t('phrases.none')}</p>
      ) : (
        <ul aria-label={t('phrases.list')} className={styles.list}>
          {phrases.map((phrase) => (
            <PhraseRow
              key={phrase.id}
              phrase={phrase}
              onEdit={() => setOpened(phrase)}
              onRemove={() =>
                void editWithUndo(
                  (all) => all.filter(({ id }) => id !== phrase.id),
                  t('phrases.removed', { code: phrase.code }),
                )
              }
            />
          ))}
        </ul>
      )}
      {opened === null ? null : (
        <PhraseDialog
          key={opened.id}
          phrase={opened}
          others={phrases.filter(({ id }) => id !== opened.id)}
          onSave={save}
          onClose={() => setOpened(null)}
        />
      )}
    </Section>
  );
}

interface PhraseRowProps {
  readonly phrase: Phrase;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function PhraseRow({ phrase: { code, text }, onEdit, onRemove }: PhraseRowProps): ReactNode {
  const { t, language } = useText();
  const shown = localized(text, language);
  return (
    <li className={styles.row}>
      <code className={styles.code}>{`${phraseMark}${code}`}</code>
      <span lang={shown.language ?? undefined} className={styles.text}>
        {withValues(shown.text, (name) => `‹${t(`phrases.variable.${name}`)}›`)}
      </span>
      <span className={styles.missing}>
        {languages
          .filter((one) => isGap(text, one))
          .map((one) => (
            <StatusPill key={one} tone="warning">
              {t('phrases.missing', { language: t(`record.inLanguage.${one}`) })}
            </StatusPill>
          ))}
      </span>
      <span className={styles.actions}>
        <IconButton icon={Pencil} size="small" label={t('phrases.edit', { code })} onPress={onEdit} />
        <IconButton icon={Trash2} size="small" label={t('phrases.remove', { code })} onPress={onRemove} />
      </span>
    </li>
  );
}
