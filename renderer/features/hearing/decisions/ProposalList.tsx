import { Gavel, Vote as VoteIcon } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { navigate } from '@renderer/app/hash-location';
import { hearingPath, hrefOf } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { Button, Inline, Link, Section } from '@renderer/ui';
import type { Entry } from '@shared/record/entry';
import type { Vote } from '@shared/record/vote';
import { entryNumber } from '@shared/rules/exchanges';
import { localized } from '@shared/rules/names';
import { fieldId } from '../frame/gap-fields';
import type { HearingNames } from '../parts/hearing-names';
import { useHearingNames } from '../parts/use-hearing-names';
import type { HearingSectionProps } from '../section-props';
import { decisionFrom } from './new-decision';
import { VoteDialog } from './VoteDialog';
import { VoteLine } from './VoteLine';
import styles from './ProposalList.module.css';

/** What a vote is held on: a proposal, or a vote that is there already. */
type VoteSubject = { readonly proposal: Entry | null; readonly vote: Vote | null };

/** The proposals of the record with their votes, and votes that had no proposal. */
export function ProposalList(props: HearingSectionProps): ReactNode {
  const { hearing, directory, changer, report, readOnly } = props;
  const { t } = useText();
  const names = useHearingNames(hearing, directory);
  const [subject, setSubject] = useState<VoteSubject | null>(null);
  const proposals = hearing.entries.filter(({ kind }) => kind === 'proposal');
  const known = new Set(proposals.map(({ id }) => id));
  const loose = hearing.votes.filter(({ proposalId }) => proposalId === null || !known.has(proposalId));

  function decide(proposal: Entry | null, vote: Vote | null): void {
    changer.change({ kind: 'decision.add', decision: decisionFrom(proposal, vote) }).then((createdId) => {
      if (createdId !== null) navigate(hearingPath(hearing.id, 'decisions', createdId));
    }, report);
  }

  const votesOf = (proposal: Entry) => hearing.votes.filter(({ proposalId }) => proposalId === proposal.id);
  const line = (vote: Vote, proposal: Entry | null) => (
    <VoteLine
      key={vote.id}
      {...props}
      vote={vote}
      withSubject={proposal === null}
      onEdit={() => setSubject({ proposal, vote })}
      onDecide={() => decide(proposal, vote)}
    />
  );
  return (
    <Section
      title={t('decisions.proposals.title')}
      actions={
        readOnly ? undefined : (
          <Button size="small" icon={VoteIcon} onPress={() => setSubject({ proposal: null, vote: null })}>
            {t('decisions.proposals.withoutProposal')}
          </Button>
        )
      }
    >
      {proposals.length === 0 && loose.length === 0 ? (
        <p className={styles.none}>{t('decisions.proposals.none')}</p>
      ) : (
        <ul className={styles.list}>
          {proposals.map((proposal) => (
            <li key={proposal.id} id={fieldId(proposal.id)} tabIndex={-1} className={styles.proposal}>
              <ProposalText
                hearingId={hearing.id}
                number={entryNumber(hearing, proposal.id)}
                proposal={proposal}
                names={names}
              />
              {votesOf(proposal).map((vote) => line(vote, proposal))}
              {readOnly ? (
                votesOf(proposal).length > 0 ? null : (
                  <p className={styles.none}>{t('decisions.proposals.noVote')}</p>
                )
              ) : (
                <Inline>
                  <Button size="small" icon={VoteIcon} onPress={() => setSubject({ proposal, vote: null })}>
                    {t('decisions.proposals.putToVote')}
                  </Button>
                  {votesOf(proposal).length > 0 ? null : (
                    <>
                      <Button
                        size="small"
                        variant="quiet"
                        icon={Gavel}
                        onPress={() => decide(proposal, null)}
                      >
                        {t('decisions.proposals.makeDecision')}
                      </Button>
                      <span className={styles.none}>{t('decisions.proposals.noVote')}</span>
                    </>
                  )}
                </Inline>
              )}
            </li>
          ))}
          {loose.map((vote) => (
            <li key={vote.id} className={styles.proposal}>
              {line(vote, null)}
            </li>
          ))}
        </ul>
      )}
      {subject === null ? null : (
        <VoteDialog
          {...props}
          proposal={subject.proposal}
          vote={subject.vote}
          onClose={() => setSubject(null)}
        />
      )}
    </Section>
  );
}

interface ProposalTextProps {
  readonly hearingId: string;
  readonly number: number;
  readonly proposal: Entry;
  readonly names: HearingNames;
}

function ProposalText({ hearingId, number, proposal, names }: ProposalTextProps): ReactNode {
  const { t } = useText();
  const { speakerId } = proposal;
  const text = localized(proposal.text, proposal.language);
  return (
    <>
      <p className={styles.head}>
        <Link href={hrefOf(hearingPath(hearingId, 'record', proposal.id))}>
          {t('decisions.proposals.number', { number })}
        </Link>
        <strong>{speakerId === null ? t('entries.noSpeaker') : names.person(speakerId)}</strong>
        <span className={styles.none}>
          {[speakerId === null ? '' : names.office(speakerId), names.item(proposal.itemId)]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </p>
      <p lang={text.language ?? undefined} className={styles.text}>
        {text.text || t('entries.noText')}
      </p>
    </>
  );
}
