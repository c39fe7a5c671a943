import { useId, useState, type ReactNode } from 'react';
import { FormDialog } from '@renderer/app/FormDialog';
import { LocalizedField } from '@renderer/app/inputs/LocalizedField';
import { useText } from '@renderer/app/text';
import { TextField } from '@renderer/ui';
import type { LocalizedText } from '@shared/record/primitives';
import { phrase as phraseSchema, type Phrase } from '@shared/record/settings';
import { unknownVariables } from '@shared/rules/line/phrases';
import { isCodeTaken } from '@shared/rules/usual-phrases';
import type { Translate } from '@shared/texts/catalogue';
import { languages } from '@shared/texts/language';
import { PhrasePreview } from './PhrasePreview';
import { VariableButtons } from './VariableButtons';

interface PhraseDialogProps {
  readonly phrase: Phrase;
  readonly others: readonly Phrase[];
  readonly onSave: (phrase: Phrase) => Promise<void>;
  readonly onClose: () => void;
}

/** One ready sentence: its code, its words in each language, and how they will read. */
export function PhraseDialog({ phrase, others, onSave, onClose }: PhraseDialogProps): ReactNode {
  const { t } = useText();
  const textId = useId();
  const [code, setCode] = useState(phrase.code);
  const [text, setText] = useState<LocalizedText>(phrase.text);
  const [isChecked, setIsChecked] = useState(false);
  const codeProblem = problemOfCode(code, others, t);
  const textProblem = Object.keys(text).length === 0 ? t('phrases.textMissing') : undefined;
  const unknown = unknownIn(text);

  async function submit(): Promise<boolean> {
    setIsChecked(true);
    if (codeProblem !== undefined || textProblem !== undefined) return false;
    await onSave({ id: phrase.id, code: code.trim(), text });
    return true;
  }

  return (
    <FormDialog
      title={phrase.code === '' ? t('phrases.newTitle') : t('phrases.editTitle', { code: phrase.code })}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextField
        autoFocus
        isRequired
        label={t('phrases.code')}
        description={t('phrases.codeHint', { example: t('phrases.usualCode.floor') })}
        value={code}
        onChange={setCode}
        problem={isChecked ? codeProblem : undefined}
      />
      <LocalizedField
        id={textId}
        isMultiline
        rows={3}
        label={t('phrases.text')}
        value={text}
        onCommit={setText}
        requiredLanguages={languages}
        problem={isChecked ? textProblem : undefined}
        description={unknown.length === 0 ? undefined : t('phrases.unknown', { names: unknown.join(', ') })}
      />
      <VariableButtons textId={textId} />
      <PhrasePreview text={text} />
    </FormDialog>
  );
}

function problemOfCode(code: string, others: readonly Phrase[], t: Translate): string | undefined {
  const typed = code.trim();
  if (!phraseSchema.shape.code.safeParse(typed).success) return t('problems.phrase.code');
  return isCodeTaken(typed, others) ? t('problems.phrase.sameCode', { code: typed }) : undefined;
}

function unknownIn(text: LocalizedText): string[] {
  const found = languages.flatMap((language) => unknownVariables(text[language] ?? ''));
  return [...new Set(found)].map((name) => `{${name}}`);
}
