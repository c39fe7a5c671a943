import { useState, type ReactNode } from 'react';
import { forgetFailure, problemOf, useChangeDirectory, useSettings } from '@renderer/api';
import { useReportProblem } from '@renderer/app/attempt';
import { NamesakeQuestion } from '@renderer/app/directory/NamesakeQuestion';
import { navigate } from '@renderer/app/hash-location';
import { useLanguageChoices } from '@renderer/app/inputs/language-choices';
import { useWholeValue } from '@renderer/app/inputs/whole-value';
import { personPath } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { Section, Stack, TextArea, TextField } from '@renderer/ui';
import type { Directory } from '@shared/record/directory';
import type { Person } from '@shared/record/person';
import { isBlank } from '@shared/rules/names';
import { fullNamesMatch } from '@shared/rules/same-name';
import type { Language } from '@shared/texts/language';
import { linesFrom } from '../lines';
import styles from './PersonNames.module.css';

interface PersonNamesProps {
  readonly person: Person;
  readonly directory: Directory;
}

type Names = Person['names'];

/** The name in each language, as in lists and as under a signature, and every other spelling. */
export function PersonNames({ person, directory }: PersonNamesProps): ReactNode {
  const { t } = useText();
  const { settings } = useSettings();
  const changeDirectory = useChangeDirectory();
  const report = useReportProblem();
  const choices = useLanguageChoices(settings?.originalLanguage ?? 'ky');
  const editNames = useWholeValue(person.names);
  const [asked, setAsked] = useState<Names | null>(null);
  const [timesTakenBack, setTimesTakenBack] = useState(0);

  async function save(set: Partial<Omit<Person, 'id'>>, namesakeConfirmed = false): Promise<void> {
    try {
      await changeDirectory({ kind: 'person.edit', personId: person.id, set, namesakeConfirmed });
    } catch (error) {
      if (problemOf(error).code !== 'person.sameName' || set.names === undefined) {
        report(error);
        return;
      }
      forgetFailure();
      setAsked(set.names);
    }
  }

  function saveName(language: Language, form: 'full' | 'signature', text: string): void {
    void save({ names: editNames((names) => withName(names, language, form, text)) });
  }

  /** The fields show the stored names again: what is not saved must not look as if it were. */
  function takeBack(): void {
    setAsked(null);
    editNames(() => person.names);
    setTimesTakenBack(timesTakenBack + 1);
  }

  return (
    <Section title={t('directory.person.names')} description={t('directory.person.namesHint')}>
      <Stack>
        {choices.map(({ code, name }) => (
          <fieldset key={`${code} ${timesTakenBack}`} className={styles.language}>
            <legend className={styles.legend}>{name}</legend>
            <TextField
              label={t('directory.person.full')}
              lang={code}
              value={person.names[code]?.full ?? ''}
              onCommit={(text) => saveName(code, 'full', text)}
              commitPause={null}
            />
            <TextField
              label={t('directory.person.signature')}
              lang={code}
              value={person.names[code]?.signature ?? ''}
              onCommit={(text) => saveName(code, 'signature', text)}
              commitPause={null}
            />
          </fieldset>
        ))}
        <TextArea
          label={t('directory.person.aliases')}
          description={t('directory.person.aliasesHint')}
          value={person.aliases.join('\n')}
          onCommit={(text) => void save({ aliases: linesFrom(text) })}
          commitPause={null}
          rows={2}
        />
        <TextArea
          label={t('directory.person.note')}
          value={person.note}
          onCommit={(note) => void save({ note })}
          rows={2}
        />
      </Stack>
      {asked === null ? null : (
        <NamesakeQuestion
          directory={directory}
          namesakes={directory.persons.filter(
            (other) => other.id !== person.id && fullNamesMatch(asked, other.names),
          )}
          isPending={false}
          onSame={(id) => {
            takeBack();
            navigate(personPath(id));
          }}
          onAnother={() => {
            setAsked(null);
            void save({ names: asked }, true);
          }}
          onBack={takeBack}
        />
      )}
    </Section>
  );
}

/** The names with one form changed; a language with no form left is no longer held. */
function withName(names: Names, language: Language, form: 'full' | 'signature', text: string): Names {
  const { [language]: former, ...others } = names;
  const typed = text.trim();
  const full = form === 'full' ? typed : (former?.full ?? '');
  const signature = form === 'signature' ? typed : (former?.signature ?? '');
  if (isBlank(full) && isBlank(signature)) return others;
  return { ...names, [language]: isBlank(signature) ? { full } : { full, signature } };
}
