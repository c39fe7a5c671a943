import { Eye } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useReportProblem } from '@renderer/app/attempt';
import { useEditionChoices } from '@renderer/app/documents/edition-choices';
import { MakeWordButtons } from '@renderer/app/documents/MakeWordButtons';
import { PaperDialog } from '@renderer/app/documents/PaperDialog';
import { ProducedFiles } from '@renderer/app/documents/ProducedFiles';
import { useWordFiles } from '@renderer/app/documents/use-word-files';
import { useText } from '@renderer/app/text';
import { Button, Inline, Section, Select, Stack } from '@renderer/ui';
import { paperForm } from '@shared/documents/paper-forms';
import type { Edition, PaperSubject } from '@shared/record/produced-document';

const subject: PaperSubject = { kind: 'controlRegister', hearingId: null, itemId: null, instructionId: null };
const { editions } = paperForm(subject.kind);

/** The control register of all instructions of the office: a look at it, and its Word files. */
export function OfficeControlRegister(): ReactNode {
  const { t, language } = useText();
  const report = useReportProblem();
  const files = useWordFiles(subject, { hasGaps: false, report });
  const choices = useEditionChoices(editions, language);
  const [edition, setEdition] = useState<Edition>(language);
  const [isPreviewed, setIsPreviewed] = useState(false);
  const title = t('documents.ofOffice.title');
  return (
    <Section title={title} description={t('documents.ofOffice.lead')} isCard>
      <Stack>
        <Inline align="end">
          <Select
            label={t('documents.language')}
            value={edition}
            onChange={setEdition}
            options={choices.map(({ code, name }) => ({ value: code, label: name }))}
            placeholder={t('app.notChosen')}
          />
          <Button icon={Eye} onPress={() => setIsPreviewed(true)}>
            {t('documents.ofOffice.preview')}
          </Button>
          <MakeWordButtons files={files} editions={editions} edition={edition} />
        </Inline>
        <ProducedFiles
          subject={subject}
          keptFiles={files.keptFiles}
          onDismiss={files.dismiss}
          report={report}
        />
      </Stack>
      {isPreviewed ? (
        <PaperDialog
          subject={subject}
          edition={edition}
          title={title}
          onClose={() => setIsPreviewed(false)}
        />
      ) : null}
    </Section>
  );
}
