import { Package } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { useDocumentPreview, useReadOnly } from '@renderer/api';
import { ProducedFiles } from '@renderer/app/documents/ProducedFiles';
import { navigate } from '@renderer/app/hash-location';
import { hearingPath, hrefOf } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { Badge, Button, ItemList, Link, Section, Select } from '@renderer/ui';
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
          <div className={styles.papers}>
            {paperStages.map((stage) => {
              const ofStage = papers.filter(({ form }) => form.stage === stage);
              if (ofStage.length === 0) return null;
              return (
                <Section key={stage} title={t(`pages.stage.${stage}`)}>
                  <ItemList
                    label={t(`pages.stage.${stage}`)}
                    items={ofStage.map((one) => ({
                      id: one.id,
                      title: one.title,
                      secondary: one.secondary,
                      end: missing(one) === 0 ? undefined : <Badge tone="warning">{missing(one)}</Badge>,
                    }))}
                    value={ofStage.includes(paper) ? paper.id : null}
                    onChange={(id) =>
                      navigate(hearingPath(hearing.id, 'documents', id === minutesPaperId ? undefined : id))
                    }
                  />
                </Section>
              );
            })}
          </div>
          {instructions.length > 0 ? null : (
            <p className={styles.hint}>
              {t('documents.noLetters')}{' '}
              <Link href={hrefOf(hearingPath(hearing.id, 'decisions'))}>{t('documents.toDecisions')}</Link>
            </p>
          )}
        </div>
        <PaperView key={paper.id} {...props} paper={paper} gaps={gaps} />
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
}

/** One paper in one edition: preview in the middle, gaps and files beside it. */
function PaperView({ paper: chosen, gaps, hearing, instructions, report }: PaperViewProps): ReactNode {
  const [excerptOf, setExcerptOf] = useState<string | null>(null);
  const paper = excerptOf === null ? chosen : withExcerpt(chosen, excerptOf);
  const { form, subject } = paper;
  const [edition, setEdition] = useState<Edition>(
    form.editions.includes(hearing.language) ? hearing.language : (form.editions[0] ?? 'ky'),
  );
  const sheet = useRef<HTMLDivElement>(null);
  const preview = useDocumentPreview(subject, edition);
  return (
    <>
      <div className={styles.sheet}>
        <PaperPreview
          sheet={sheet}
          hearing={hearing}
          subject={subject}
          model={preview.data}
          recordedAt={preview.dataUpdatedAt}
          error={preview.error}
          editions={form.editions}
          edition={edition}
          onEdition={setEdition}
          isMissing={(one) => gapsOfPaper(gaps, paper, one).length > 0}
          isDraft={form.draftUntilApproved && hearing.status !== 'approved'}
          report={report}
        />
      </div>
      <div className={styles.end}>
        {form.kind === 'instruction' ? (
          <AttachedExcerpt hearing={hearing} itemId={excerptOf} onChange={setExcerptOf} />
        ) : null}
        {form.kind === 'coverLetter' && subject.instructionId !== null ? (
          <CoverNumber instructionId={subject.instructionId} />
        ) : null}
        <ProducedFiles
          subject={subject}
          editions={form.editions}
          edition={edition}
          hasGaps={(preview.data?.blocks.length ?? 0) > 0 && gapsOfPaper(gaps, paper, edition).length > 0}
          report={report}
        />
        <PaperGaps
          hearingId={hearing.id}
          instructions={instructions}
          gaps={gapsOfPaper(gaps, paper, edition)}
          model={preview.data}
          sheet={sheet}
        />
      </div>
    </>
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
