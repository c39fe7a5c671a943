import { Eye } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useReportProblem } from '@renderer/app/attempt';
import { useEditionChoices } from '@renderer/app/documents/edition-choices';
import { PaperDialog } from '@renderer/app/documents/PaperDialog';
import { ProducedFiles } from '@renderer/app/documents/ProducedFiles';
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
  const choices = useEditionChoices(editions, language);
  const [edition, setEdition] = useState<Edition>(language);
  const [isPreviewed, setIsPreviewed] = useState(false);
  const title = t('documents.ofOffice.title');
  return (
    <Section title={title} description={t('documents.ofOffice.lead')} isCard>
      <Stack>
        <Inline>
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
        </Inline>
        <ProducedFiles
          subject={subject}
          editions={editions}
          edition={edition}
          hasGaps={false}
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
