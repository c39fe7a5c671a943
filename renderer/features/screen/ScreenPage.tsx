import type { ReactNode } from 'react';
import { useScreenView } from '@renderer/api';
import { useHashQuery } from '@renderer/app/hash-location';
import { usePageTitle } from '@renderer/app/page-title';
import { ProblemBanner } from '@renderer/app/ProblemBanner';
import type { ScreenView } from '@shared/contract/screen-methods';
import { localized } from '@shared/rules/names';
import { translator, type Translate } from '@shared/texts/catalogue';
import { languages, type Language } from '@shared/texts/language';
import { typesetting } from '@shared/texts/typeset';
import { SpeakerPart } from './SpeakerPart';
import { useSecondsSince } from './use-seconds-since';
import { VotePart } from './VotePart';
import styles from './ScreenPage.module.css';

interface ScreenPageProps {
  readonly hearingId: string;
}

/**
 * The second screen: current item, who speaks, who is next, time left, quorum, last result. Only to be read, from
 * afar; in the language of the hearing, or in the one its address asks for.
 */
export function ScreenPage({ hearingId }: ScreenPageProps): ReactNode {
  const { data, error } = useScreenView(hearingId);
  const { query } = useHashQuery();
  const seconds = useSecondsSince(data);
  const language = languages.find((known) => known === query.get('language')) ?? data?.language ?? 'ky';
  const t = typesetting(translator(language));
  const title = data === undefined ? t('screen.title') : localized(data.view.title, language).text;
  usePageTitle(title);

  return (
    <main className={styles.screen} lang={language}>
      {error === null ? null : <ProblemBanner error={error} />}
      {data === undefined ? null : (
        <>
          <h1 className={styles.title}>{title}</h1>
          <Sitting view={data.view} seconds={seconds} language={language} t={t} />
        </>
      )}
    </main>
  );
}

interface SittingProps {
  readonly view: ScreenView;
  /** Seconds since the view was true. */
  readonly seconds: number;
  readonly language: Language;
  readonly t: Translate;
}

function Sitting({ view, seconds, language, t }: SittingProps): ReactNode {
  const { status, item, speaker, next, waiting, quorum, breakSince } = view;
  if (status !== 'inSession')
    return <p className={styles.notice}>{t(status === 'planned' ? 'screen.notBegun' : 'screen.over')}</p>;
  const isOnBreak = breakSince !== null;
  return (
    <>
      <p className={styles.item}>
        {item === null
          ? t('screen.noItem')
          : t('screen.item', { number: item.number, title: localized(item.title, language).text })}
      </p>
      {view.isClosed ? <p className={styles.closed}>{t('screen.closed')}</p> : null}
      {isOnBreak ? (
        <p className={styles.notice}>{t('screen.break')}</p>
      ) : (
        <SpeakerPart speaker={speaker} seconds={seconds} language={language} t={t} />
      )}
      <dl className={styles.facts}>
        <div>
          <dt>{t('screen.next')}</dt>
          <dd>
            {next === null ? t('screen.nobody') : localized(next.name, language).text}
            {waiting > 1 ? (
              <span className={styles.more}>{t('screen.waiting', { count: waiting - 1 })}</span>
            ) : null}
          </dd>
        </div>
        <div>
          <dt>{t('screen.quorum')}</dt>
          <dd>{quorumWords(quorum, t)}</dd>
        </div>
        <VotePart vote={view.vote} t={t} />
      </dl>
    </>
  );
}

function quorumWords({ present, members, required, reached }: ScreenView['quorum'], t: Translate): string {
  const hall =
    members === null ? t('screen.present', { present }) : t('screen.presentOf', { present, members });
  if (required === null || reached === null) return hall;
  return reached ? t('screen.quorumReached', { hall }) : t('screen.quorumMissing', { hall, required });
}
