import { useState, type SubmitEvent, type ReactNode } from 'react';
import { useChangeDirectory, useSettings } from '@renderer/api';
import { useAttempt } from '@renderer/app/attempt';
import { useBodyKindOptions } from '@renderer/app/directory/body-kind-options';
import { isNameless, NameFields, namesFrom, type TypedNames } from '@renderer/app/directory/NameFields';
import { navigate } from '@renderer/app/hash-location';
import { useLanguageChoices } from '@renderer/app/inputs/language-choices';
import { routePatterns } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { Button, Columns, Select, Stack } from '@renderer/ui';
import type { BodyKind } from '@shared/record/body';
import type { Settings } from '@shared/record/settings';
import styles from './WelcomePage.module.css';

/** Starts a new office: the body whose hearings are recorded, and the language of the records. */
export function OwnOffice({ settings }: { readonly settings: Settings }): ReactNode {
  const { t } = useText();
  const { change } = useSettings();
  const changeDirectory = useChangeDirectory();
  const attempt = useAttempt();
  const kinds = useBodyKindOptions();
  const languageChoices = useLanguageChoices('ky');
  const [names, setNames] = useState<TypedNames>({});
  const [kind, setKind] = useState<BodyKind>('group');
  const [originalLanguage, setOriginalLanguage] = useState(settings.originalLanguage);
  const [isNameMissing, setIsNameMissing] = useState(false);
  const [isPending, setIsPending] = useState(false);

  async function begin(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (isNameless(names)) {
      setIsNameMissing(true);
      return;
    }
    setIsPending(true);
    const done = await attempt(async () => {
      const homeBodyId = await changeDirectory({
        kind: 'body.add',
        body: { kind, parentId: null, names: namesFrom(names), aliases: [], listStrength: null, address: {} },
      });
      await change({ homeBodyId, originalLanguage, welcomed: true });
      return true;
    });
    setIsPending(false);
    if (done !== undefined) navigate(routePatterns.hearings, { replace: true });
  }

  return (
    <form className={styles.way} onSubmit={(event) => void begin(event)}>
      <h3 className={styles.wayTitle}>{t('welcome.own.title')}</h3>
      <p className={styles.wayText}>{t('welcome.own.text')}</p>
      <Stack>
        <NameFields
          label={t('welcome.own.name')}
          description={t('welcome.own.nameHint')}
          value={names}
          onChange={(next) => {
            setNames(next);
            setIsNameMissing(false);
          }}
          problem={isNameMissing ? t('welcome.own.problem') : undefined}
        />
        <Columns columnWidth="narrow">
          <Select
            label={t('welcome.own.kind')}
            value={kind}
            onChange={setKind}
            options={kinds}
            placeholder={t('app.notChosen')}
          />
          <Select
            label={t('welcome.own.original')}
            value={originalLanguage}
            onChange={setOriginalLanguage}
            options={languageChoices.map(({ code, name }) => ({ value: code, label: name }))}
            placeholder={t('app.notChosen')}
          />
        </Columns>
      </Stack>
      <div className={styles.wayAction}>
        <Button type="submit" variant="primary" size="large" isPending={isPending}>
          {t('welcome.own.action')}
        </Button>
      </div>
    </form>
  );
}
