import { useState, type ReactNode } from 'react';
import { MessagesSquare } from 'lucide-react';
import type { MethodOutput } from '@shared/contract/contract';
import { usePersonPage } from '@renderer/api';
import { ProblemBanner } from '@renderer/app/ProblemBanner';
import { hearingPath, hrefOf } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { Badge, EmptyState, LinkList, Section, Tabs } from '@renderer/ui';
import { formatDate } from '@shared/calendar/date-forms';
import type { Directory } from '@shared/record/directory';
import { localized } from '@shared/rules/names';
import { SaidEntry } from './SaidEntry';
import styles from './PersonWords.module.css';

type PersonPageData = MethodOutput<'people.page'>;

const entryGroups = ['asked', 'wasAsked', 'answered', 'promised', 'said'] as const;

type Group = (typeof entryGroups)[number] | 'hearings';

interface PersonWordsProps {
  readonly personId: string;
  readonly directory: Directory;
}

/** What a person asked, was asked, answered, promised and said; only the groups that hold something. */
export function PersonWords({ personId, directory }: PersonWordsProps): ReactNode {
  const { t } = useText();
  const { data, error } = usePersonPage(personId);
  return (
    <Section title={t('directory.person.words')}>
      {error === null ? null : <ProblemBanner error={error} />}
      {data === undefined ? null : <WordGroups data={data} directory={directory} />}
    </Section>
  );
}

interface WordGroupsProps {
  readonly data: PersonPageData;
  readonly directory: Directory;
}

function WordGroups({ data, directory }: WordGroupsProps): ReactNode {
  const { t } = useText();
  const [chosen, setChosen] = useState<Group | null>(null);
  const groups: readonly Group[] = [...entryGroups, 'hearings' as const].filter(
    (group) => data[group].length > 0,
  );
  const current = chosen !== null && groups.includes(chosen) ? chosen : groups[0];
  if (current === undefined) {
    return <EmptyState icon={MessagesSquare} title={t('directory.person.wordsEmpty')} />;
  }
  return (
    <Tabs
      label={t('directory.person.words')}
      value={current}
      onChange={setChosen}
      tabs={groups.map((group) => ({
        id: group,
        label: t(`directory.person.said.${group}`),
        end: <Badge>{data[group].length}</Badge>,
        content:
          group === 'hearings' ? (
            <HearingLinks hearings={data.hearings} />
          ) : (
            <ol className={styles.entries}>
              {data[group].map((said) => (
                <SaidEntry
                  key={`${said.hearingId} ${said.entry.id}`}
                  said={said}
                  group={group}
                  directory={directory}
                />
              ))}
            </ol>
          ),
      }))}
    />
  );
}

function HearingLinks({ hearings }: { readonly hearings: PersonPageData['hearings'] }): ReactNode {
  const { t, language } = useText();
  return (
    <LinkList
      label={t('directory.person.said.hearings')}
      items={hearings.map(({ id, title, date }) => ({
        id,
        href: hrefOf(hearingPath(id)),
        title: localized(title, language).text || t('hearings.untitled'),
        secondary: formatDate(date, language, 'heading'),
      }))}
    />
  );
}
