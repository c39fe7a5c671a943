import type { ReactNode } from 'react';
import { useSettings } from '@renderer/api';
import { useLanguageChoices } from '@renderer/app/inputs/language-choices';
import { useWholeValue } from '@renderer/app/inputs/whole-value';
import { useText } from '@renderer/app/text';
import { Section, Stack, TextArea, TextField } from '@renderer/ui';
import type { Body, BodyNameForms } from '@shared/record/body';
import { isBlank } from '@shared/rules/names';
import type { Language } from '@shared/texts/language';
import { linesFrom } from '../lines';
import styles from './BodyNames.module.css';
import type { BodySectionProps } from './BodyPage';

type NameForm = keyof BodyNameForms;

const nameForms = ['full', 'short', 'genitive', 'dative'] as const satisfies readonly NameForm[];

/** The names of a body with the case forms papers need, in each language, and its other spellings. */
export function BodyNames({ body, onEdit }: BodySectionProps): ReactNode {
  const { t } = useText();
  const { settings } = useSettings();
  const choices = useLanguageChoices(settings?.originalLanguage ?? 'ky');
  const editNames = useWholeValue(body.names);
  return (
    <Section title={t('directory.body.names')} description={t('directory.body.namesHint')}>
      <Stack>
        {choices.map(({ code, name }, index) => (
          <fieldset key={code} className={styles.language}>
            <legend className={styles.legend}>{name}</legend>
            {nameForms.map((form) => (
              <TextField
                key={form}
                label={t(`directory.body.${form}`)}
                lang={code}
                value={body.names[code]?.[form] ?? ''}
                onCommit={(text) =>
                  onEdit({ names: editNames((names) => withForm(names, code, form, text)) })
                }
                commitPause={null}
                description={
                  form === 'short' && index === 0 ? (
                    t('directory.body.shortHint')
                  ) : (
                    <FormExample language={code} form={form} text={body.names[code]?.[form]} />
                  )
                }
              />
            ))}
          </fieldset>
        ))}
        <TextArea
          label={t('directory.body.aliases')}
          description={t('directory.body.aliasesHint')}
          value={body.aliases.join('\n')}
          onCommit={(text) => onEdit({ aliases: linesFrom(text) })}
          commitPause={null}
          rows={2}
        />
      </Stack>
    </Section>
  );
}

interface FormExampleProps {
  readonly language: Language;
  readonly form: NameForm;
  readonly text: string | undefined;
}

/** What the form is for: the words around it in a paper. */
function FormExample({ language, form, text }: FormExampleProps): ReactNode {
  const { t } = useText();
  if (form === 'full' || form === 'short') return null;
  const held = text === undefined || isBlank(text) ? '…' : text;
  return t('directory.body.exampleOf', {
    example: t(`directory.body.${form}Example.${language}`, { form: held }),
  });
}

/** The names with one form changed; a form that was emptied is no longer held, nor a language without forms. */
function withForm(names: Body['names'], language: Language, form: NameForm, text: string): Body['names'] {
  const { [language]: former, ...others } = names;
  const held: BodyNameForms = { full: '', ...former, [form]: text.trim() };
  const forms: BodyNameForms = {
    full: held.full,
    ...(!isBlank(held.short) && { short: held.short }),
    ...(!isBlank(held.genitive) && { genitive: held.genitive }),
    ...(!isBlank(held.dative) && { dative: held.dative }),
  };
  return isBlank(forms.full) && Object.keys(forms).length === 1 ? others : { ...names, [language]: forms };
}
