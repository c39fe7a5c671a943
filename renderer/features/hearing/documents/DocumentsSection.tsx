import { Package } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { useDocumentPreview, useReadOnly } from '@renderer/api';
import { MakeWordButtons } from '@renderer/app/documents/MakeWordButtons';
import { ProducedFiles } from '@renderer/app/documents/ProducedFiles';
import { useWordFiles } from '@renderer/app/documents/use-word-files';
import { navigate } from '@renderer/app/hash-location';
import { hearingPath, hrefOf } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { Badge, Button, GroupedItemList, Link, Select } from '@renderer/ui';
import { paperStages } from '@shared/documents/paper-forms';
import type { Hearing } from '@shared/record/hearing';
import type { Edition } from '@shared/record/produced-document';
import type { Gap } from '@shared/rules/gaps';
import { localized } from '@shared/rules/names';
import { useHearingGaps } from '../parts/use-hearing-gaps';
import type { HearingSectionProps } from '../section-props';
import { CoverNumber } from './CoverNumber';
import styles from './DocumentsSection.module.css';
import { PacketDialog } from './packet/PacketDialog';
import { gapsOfPaper, minutesPaperId, usePapers, type Paper } from './papers';
import { PaperGaps } from './PaperGaps';
import { PaperMarks } from './PaperMarks';
import { PaperPreview } from './PaperPreview';

/** The papers of the hearing: how each will look, what it lacks, and its Word files. */
export function DocumentsSection(props: HearingSectionProps): ReactNode {
  const { hearing, directory, instructions, targetId } = props;
  const { t } = useText();
  const papers = usePapers(hearing, instructions, directory);
  const paper = papers.find(({ id }) => id === (targetId ?? minutesPaperId)) ?? papers[0];
  const gaps = useHearingGaps(hearing, directory, instructions);
  const isReadOnly = useReadOnly();
  const [isPacking, setIsPacking] = useState(false);
  // Stays from paper to paper: who checks the Kyrgyz papers checks them one after another.
  const [edition, setEdition] = useState<Edition>(hearing.language);
  if (paper === undefined) return null;
  const missing = (one: Paper) =>
    new Set(one.form.editions.flatMap((edition) => gapsOfPaper(gaps, one, edition))).size;

  return (
    <div className={styles.container}>
      <div className={styles.documents}>
        <div className={styles.side}>
          {isReadOnly ? null : (
            <Button icon={Package} onPress={() => setIsPacking(true)}>
              {t('packet.open')}
            </Button>
          )}
          <GroupedItemList
            label={t('documents.list')}
            groups={paperStages
              .map((stage) => ({
                id: stage,
                title: t(`pages.stage.${stage}`),
                items: papers
                  .filter(({ form }) => form.stage === stage)
                  .map((one) => ({
                    id: one.id,
                    title: one.title,
                    note: one.note,
                    end: missing(one) === 0 ? undefined : <Badge tone="warning">{missing(one)}</Badge>,
                  })),
              }))
              .filter(({ items }) => items.length > 0)}
            value={paper.id}
            onChange={(id) =>
              navigate(hearingPath(hearing.id, 'documents', id === minutesPaperId ? undefined : id))
            }
          />
          {instructions.length > 0 ? null : (
            <p className={styles.hint}>
              {t('documents.noLetters')}{' '}
              <Link href={hrefOf(hearingPath(hearing.id, 'decisions'))}>{t('documents.toDecisions')}</Link>
            </p>
          )}
        </div>
        <PaperView
          key={paper.id}
          {...props}
          paper={paper}
          gaps={gaps}
          edition={paper.form.editions.includes(edition) ? edition : (paper.form.editions[0] ?? 'ky')}
          onEdition={setEdition}
        />
      </div>
      {isPacking ? (
        <PacketDialog
          hearingId={hearing.id}
          papers={papers}
          gaps={gaps}
          instructions={instructions}
          report={props.report}
          onClose={() => setIsPacking(false)}
        />
      ) : null}
    </div>
  );
}

interface PaperViewProps extends HearingSectionProps {
  readonly paper: Paper;
  readonly gaps: readonly Gap[];
  readonly edition: Edition;
  readonly onEdition: (edition: Edition) => void;
}

/** One paper in one edition: what is made of it, what it lacks, its files, and its pages. */
function PaperView({
  paper: chosen,
  gaps,
  edition,
  onEdition,
  hearing,
  instructions,
  report,
}: PaperViewProps): ReactNode {
  const [excerptOf, setExcerptOf] = useState<string | null>(null);
  const paper = excerptOf === null ? chosen : withExcerpt(chosen, excerptOf);
  const { form, subject } = paper;
  const sheet = useRef<HTMLDivElement>(null);
  const preview = useDocumentPreview(subject, edition);
  const ownGaps = gapsOfPaper(gaps, paper, edition);
  const hasGaps = (preview.data?.blocks.length ?? 0) > 0 && ownGaps.length > 0;
  const files = useWordFiles(subject, { hasGaps, report });
  return (
    <PaperPreview
      sheet={sheet}
      subject={subject}
      model={preview.data}
      recordedAt={preview.dataUpdatedAt}
      error={preview.error}
      editions={form.editions}
      edition={edition}
      onEdition={onEdition}
      originalLanguage={hearing.language}
      isMissing={(one) => gapsOfPaper(gaps, paper, one).length > 0}
      making={<MakeWordButtons files={files} editions={form.editions} edition={edition} />}
      report={report}
    >
      {form.kind === 'instruction' ? (
        <AttachedExcerpt hearing={hearing} itemId={excerptOf} onChange={setExcerptOf} />
      ) : null}
      {form.kind === 'coverLetter' && subject.instructionId !== null ? (
        <CoverNumber instructionId={subject.instructionId} />
      ) : null}
      <ProducedFiles
        subject={subject}
        keptFiles={files.keptFiles}
        onDismiss={files.dismiss}
        report={report}
      />
      <div className={styles.state}>
        <PaperMarks hearing={hearing} isDraft={form.draftUntilApproved && hearing.status !== 'approved'} />
        <PaperGaps
          hearingId={hearing.id}
          instructions={instructions}
          gaps={ownGaps}
          model={preview.data}
          sheet={sheet}
        />
      </div>
    </PaperPreview>
  );
}

/** A letter that carries the excerpt of an agenda item names that item. */
function withExcerpt(paper: Paper, itemId: string): Paper {
  return { ...paper, subject: { ...paper.subject, itemId } };
}

const noExcerpt = 'none';

interface AttachedExcerptProps {
  readonly hearing: Hearing;
  readonly itemId: string | null;
  readonly onChange: (itemId: string | null) => void;
}

/** Whether the excerpt of an agenda item goes with a letter, and of which. */
function AttachedExcerpt({ hearing, itemId, onChange }: AttachedExcerptProps): ReactNode {
  const { t, language } = useText();
  const items = hearing.agenda.map(({ id, title }, index) => ({
    value: id,
    label: `${index + 1}. ${localized(title, language).text || t('app.noText')}`,
  }));
  return (
    <Select
      label={t('documents.excerpt')}
      value={itemId ?? noExcerpt}
      onChange={(value) => onChange(value === noExcerpt ? null : value)}
      options={[{ value: noExcerpt, label: t('documents.noExcerpt') }, ...items]}
      placeholder={t('documents.noExcerpt')}
    />
  );
}
