import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { problemOf } from '@renderer/api';
import { useTimeInput } from '@renderer/app/inputs/date-input';
import { LocalizedField } from '@renderer/app/inputs/LocalizedField';
import { useText } from '@renderer/app/text';
import { Banner, Button, Dialog, KeyHint, SegmentedControl, Select, Stack, TimeField } from '@renderer/ui';
import type { Entry } from '@shared/record/entry';
import { majorityRules, type Vote } from '@shared/record/vote';
import { localized } from '@shared/rules/names';
import { problemSentence } from '@shared/texts/problem-sentence';
import { announcedResult, voteSentence } from '@shared/rules/vote-sentence';
import { now } from '../frame/now';
import { atTime, timeOfDay } from '../preparation/local-time';
import { ItemSelect } from '../record/link-selects';
import type { HearingSectionProps } from '../section-props';
import { BallotTable } from './BallotTable';
import { CountFields } from './CountFields';
import { QuorumLine } from './QuorumLine';
import { allFor, countProblem, previewOf, voteDraft, voteFrom, type VoteDraft } from './vote-draft';
import styles from './VoteDialog.module.css';

interface VoteDialogProps extends HearingSectionProps {
  readonly proposal: Entry | null;
  /** The vote to edit; null for a new one. */
  readonly vote: Vote | null;
  readonly onClose: () => void;
}

/** A vote: what on, how, who voted how or how many; result and quorum are shown while it is entered. */
export function VoteDialog(props: VoteDialogProps): ReactNode {
  const { hearing, directory, settings, changer, proposal, vote, onClose } = props;
  const { t, language } = useText();
  const timeInput = useTimeInput();
  const [draft, setDraft] = useState(() =>
    voteDraft({ hearing, settings, proposal, vote, at: hearing.status === 'inSession' ? now() : null }),
  );
  const [isSubjectMissing, setIsSubjectMissing] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [isPending, setIsPending] = useState(false);
  const [isSubjectKnown] = useState(localized(draft.subject, hearing.language).language !== null);
  const isSecret = draft.secrecy === 'secret';
  const isByName = draft.method === 'byName' && !isSecret;
  const preview = previewOf(draft, hearing, directory, settings);
  const wrongCounts = countProblem(preview, hearing, directory);

  function edit(set: Partial<VoteDraft>): void {
    setRefusal(undefined);
    setDraft((before) => ({ ...before, ...set }));
  }

  async function save(): Promise<void> {
    if (localized(draft.subject, hearing.language).language === null) {
      setIsSubjectMissing(true);
      return;
    }
    setIsPending(true);
    try {
      const set = voteFrom(draft, hearing);
      if (vote === null) await changer.change({ kind: 'vote.add', vote: set });
      else await changer.change({ kind: 'vote.edit', voteId: vote.id, set });
      onClose();
    } catch (error) {
      setRefusal(problemSentence(problemOf(error), t, hearing.date));
      setIsPending(false);
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    // The field being typed in hands its text over first.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    setTimeout(() => document.getElementById('save-vote')?.click());
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(vote === null ? 'decisions.vote.newTitle' : 'decisions.vote.title')}
      closeLabel={t('app.action.close')}
      size="large"
      actions={
        <>
          <p className={styles.result} role="status">
            {announcedResult(preview, language) ?? t('decisions.vote.notCounted')}
          </p>
          <KeyHint keys="Ctrl+Enter" />
          <Button onPress={onClose}>{t('app.action.cancel')}</Button>
          <Button
            id="save-vote"
            variant="primary"
            isPending={isPending}
            isDisabled={wrongCounts !== null}
            onPress={() => void save()}
          >
            {t('decisions.vote.save')}
          </Button>
        </>
      }
    >
      <div onKeyDown={onKeyDown}>
        <Stack>
          {refusal === undefined ? null : <Banner tone="danger">{refusal}</Banner>}
          <LocalizedField
            label={t('decisions.vote.subject')}
            value={draft.subject}
            onCommit={(subject) => {
              setIsSubjectMissing(false);
              edit({ subject });
            }}
            original={proposal?.language ?? hearing.language}
            isMultiline
            rows={2}
            problem={isSubjectMissing ? t('decisions.vote.subjectMissing') : undefined}
            autoFocus={!isSubjectKnown}
          />
          <div className={styles.fields}>
            <SegmentedControl
              label={t('decisions.vote.secrecy')}
              value={draft.secrecy}
              onChange={(secrecy) => edit({ secrecy })}
              options={(['open', 'secret'] as const).map((value) => ({
                value,
                label: t(`decisions.vote.secrecyValue.${value}`),
              }))}
            />
            <SegmentedControl
              label={t('decisions.vote.method')}
              value={isSecret ? 'byCount' : draft.method}
              onChange={(method) => edit({ method })}
              options={(['byName', 'byCount'] as const).map((value) => ({
                value,
                label: t(`decisions.vote.methodValue.${value}`),
                isDisabled: isSecret && value === 'byName',
              }))}
              description={isSecret ? t('decisions.vote.secretByCount') : undefined}
            />
            <Select
              label={t('decisions.vote.majority')}
              value={draft.majority}
              onChange={(majority) => edit({ majority })}
              options={majorityRules.map((value) => ({ value, label: t(`record.majority.${value}`) }))}
              placeholder={t('app.notChosen')}
            />
            <ItemSelect hearing={hearing} value={draft.itemId} onChange={(itemId) => edit({ itemId })} />
            <TimeField
              {...timeInput}
              label={t('decisions.vote.time')}
              value={timeOfDay(draft.at)}
              onCommit={(time) => edit({ at: atTime(time, draft.at, hearing.date) })}
              placeholder={t('entries.field.timePlaceholder')}
            />
          </div>
          <QuorumLine hearing={hearing} directory={directory} settings={settings} at={draft.at} />
          {isByName ? (
            <BallotTable
              hearing={hearing}
              directory={directory}
              at={draft.at}
              autoFocus={isSubjectKnown}
              ballots={draft.ballots}
              onChange={(ballots) => edit({ ballots })}
              onAllFor={() => edit({ ballots: allFor(hearing, draft.at) })}
              problem={wrongCounts === null ? undefined : problemSentence(wrongCounts, t)}
            />
          ) : (
            <CountFields
              counts={draft.counts}
              isCounted={draft.isCounted}
              onChange={edit}
              problem={wrongCounts === null ? undefined : problemSentence(wrongCounts, t)}
            />
          )}
          <LocalizedField
            label={t('decisions.vote.announced')}
            description={t('decisions.vote.announcedHint')}
            value={draft.result}
            onCommit={(result) => edit({ result })}
            original={hearing.language}
            placeholder={(shown) => voteSentence(preview, shown) ?? undefined}
          />
        </Stack>
      </div>
    </Dialog>
  );
}
