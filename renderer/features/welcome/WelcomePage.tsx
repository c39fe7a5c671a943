import { useState, type ReactNode } from 'react';
import { FileText, Keyboard, Search } from 'lucide-react';
import { useClient, useLoadExample, useOffice, useReadOnly, useSettings } from '@renderer/api';
import { useAttempt } from '@renderer/app/attempt';
import { Mark } from '@renderer/app/frame/Brand';
import { navigate } from '@renderer/app/hash-location';
import { usePageTitle } from '@renderer/app/page-title';
import { hearingPath, hrefOf, routePatterns } from '@renderer/app/routes';
import { useChangeableText } from '@renderer/app/text';
import { Button, Link, SegmentedControl } from '@renderer/ui';
import { languages } from '@shared/texts/language';
import { OwnOffice } from './OwnOffice';
import styles from './WelcomePage.module.css';

const points = [
  { name: 'record', icon: Keyboard },
  { name: 'papers', icon: FileText },
  { name: 'archive', icon: Search },
] as const;

/** The first page: what this is, in which language, where the data is, how to begin. */
export function WelcomePage(): ReactNode {
  const { t, language, chooseLanguage } = useChangeableText();
  const { settings } = useSettings();
  const office = useOffice().data;
  const isReadOnly = useReadOnly();
  usePageTitle(t('welcome.title'));
  return (
    <main className={styles.page}>
      <div className={styles.top}>
        <div className={styles.brand}>
          <Mark size={44} />
          <h1 className={styles.title}>{t('welcome.title')}</h1>
        </div>
        <SegmentedControl
          label={t('app.interfaceLanguage')}
          isLabelHidden
          value={language}
          onChange={chooseLanguage}
          options={languages.map((value) => ({ value, label: t(`app.languageName.${value}`) }))}
        />
      </div>
      <p className={styles.lead}>{t('welcome.lead')}</p>
      <ul className={styles.points}>
        {points.map(({ name, icon: Icon }) => (
          <li key={name} className={styles.point}>
            <Icon size={20} aria-hidden />
            <span>{t(`welcome.points.${name}`)}</span>
          </li>
        ))}
      </ul>
      {isReadOnly ? null : (
        <>
          <h2 className={styles.begin}>{t('welcome.begin')}</h2>
          <div className={styles.ways}>
            <ExampleOffice />
            {settings === undefined ? null : <OwnOffice settings={settings} />}
          </div>
        </>
      )}
      <footer className={styles.data}>
        <strong>{t('welcome.data.title')}</strong>
        <span>{t('welcome.data.text')}</span>
        <code className={styles.folder}>{office?.dataFolder}</code>
      </footer>
      {settings?.welcomed === true || isReadOnly ? (
        <Link href={hrefOf(routePatterns.hearings)}>{t('welcome.back')}</Link>
      ) : null}
    </main>
  );
}

function ExampleOffice(): ReactNode {
  const { t } = useChangeableText();
  const client = useClient();
  const { settings, change } = useSettings();
  const example = useLoadExample();
  const attempt = useAttempt();
  const [isPending, setIsPending] = useState(false);

  async function begin(): Promise<void> {
    setIsPending(true);
    const hearingId = await attempt(async () => {
      const { hearingId: id } = await example.mutateAsync();
      const { hearing } = await client.call('hearings.get', { id });
      await change({ welcomed: true, homeBodyId: settings?.homeBodyId ?? hearing.bodyId });
      return id;
    });
    setIsPending(false);
    if (hearingId !== undefined) navigate(hearingPath(hearingId), { replace: true });
  }

  return (
    <section className={styles.way}>
      <h3 className={styles.wayTitle}>{t('welcome.example.title')}</h3>
      <p className={styles.wayText}>{t('welcome.example.text')}</p>
      <div className={styles.wayAction}>
        <Button size="large" isPending={isPending} onPress={() => void begin()}>
          {t('welcome.example.action')}
        </Button>
      </div>
    </section>
  );
}
