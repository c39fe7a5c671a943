import { useId, useState, type ReactNode } from 'react';
import { usePdfWays } from '@renderer/api';
import { useText } from '@renderer/app/text';
import { Badge, Button, Checkbox, Dialog, Disclosure, NumberField, RadioGroup } from '@renderer/ui';
import type { MethodInput } from '@shared/contract/contract';
import type { InstructionState } from '@shared/contract/instruction-methods';
import { editions, type Edition } from '@shared/record/produced-document';
import type { Gap } from '@shared/rules/gaps';
import { GapLine } from '../../check/GapLine';
import { editionName } from '@renderer/app/documents/edition-choices';
import { gapsOfPaper, type Paper } from '../papers';
import { keepChoice, lastChoice, packetPapers } from './packet-choice';
import styles from './PacketDialog.module.css';
import { PaperChecks } from './PaperChecks';

interface PacketFormProps {
  readonly hearingId: string;
  readonly papers: readonly Paper[];
  readonly gaps: readonly Gap[];
  readonly instructions: readonly InstructionState[];
  readonly onStart: (input: MethodInput<'packet.start'>) => Promise<void>;
  readonly onClose: () => void;
}

/** What goes into the packet, and what is still missing for it. */
export function PacketForm({
  hearingId,
  papers,
  gaps,
  instructions,
  onStart,
  onClose,
}: PacketFormProps): ReactNode {
  const { t } = useText();
  const ways = usePdfWays().data;
  const formId = useId();
  const [choice, setChoice] = useState(lastChoice);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(papers.filter(({ form }) => choice.kinds.includes(form.kind)).map(({ id }) => id)),
  );
  const [isPending, setIsPending] = useState(false);
  const chosenPapers = papers.filter(({ id }) => chosen.has(id));
  const wanted = packetPapers(chosenPapers, choice.editions, choice.copies);
  const canMakePdf = ways?.direct === true || ways?.archive === true;
  const pdf = choice.pdf && canMakePdf;
  const files = wanted.length * choice.copies * (pdf ? 2 : 1);
  const missing = gapsOfPapers(gaps, chosenPapers, choice.editions);

  async function start(): Promise<void> {
    setIsPending(true);
    keepChoice({ ...choice, kinds: [...new Set(chosenPapers.map(({ form }) => form.kind))] });
    await onStart({ hearingId, papers: wanted, as: choice.as, pdf });
    setIsPending(false);
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('packet.title')}
      closeLabel={t('app.action.cancel')}
      size="large"
      actions={
        <>
          <span className={styles.count}>
            {wanted.length === 0 ? t('packet.nothing') : t('packet.count', { count: files })}
          </span>
          <Button onPress={onClose}>{t('app.action.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form={formId}
            isDisabled={wanted.length === 0}
            isPending={isPending}
          >
            {t('packet.start')}
          </Button>
        </>
      }
    >
      <p>{t('packet.lead')}</p>
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const unreadable = event.currentTarget.querySelector<HTMLElement>('[aria-invalid=true]');
          if (unreadable === null) void start();
          else unreadable.focus();
        }}
      >
        <div className={styles.columns}>
          <PaperChecks papers={papers} chosen={chosen} onChange={setChosen} />
          <div className={styles.side}>
            <fieldset className={styles.group}>
              <legend>{t('packet.languages')}</legend>
              {editions.map((edition) => (
                <Checkbox
                  key={edition}
                  label={editionName(edition, t)}
                  value={choice.editions.includes(edition)}
                  onChange={(isWanted) =>
                    setChoice({
                      ...choice,
                      editions: editions.filter((one) =>
                        one === edition ? isWanted : choice.editions.includes(one),
                      ),
                    })
                  }
                />
              ))}
            </fieldset>
            <NumberField
              label={t('packet.copies')}
              description={t('packet.copiesHint')}
              value={choice.copies}
              minimum={1}
              maximum={20}
              wrongNumber={t('packet.wrongCopies')}
              onCommit={(copies) => setChoice({ ...choice, copies: copies ?? 1 })}
            />
            <RadioGroup
              label={t('packet.as')}
              value={choice.as}
              onChange={(as) => setChoice({ ...choice, as })}
              options={[
                { value: 'folder', label: t('packet.folder') },
                { value: 'zip', label: t('packet.zip') },
              ]}
            />
            {canMakePdf ? (
              <Checkbox
                label={t('packet.pdf')}
                description={ways.direct ? undefined : t('packet.pdfHint')}
                value={choice.pdf}
                onChange={(value) => setChoice({ ...choice, pdf: value })}
              />
            ) : null}
          </div>
        </div>
      </form>
      {missing.length === 0 ? (
        <p className={styles.hint}>{t('packet.noGaps')}</p>
      ) : (
        <Disclosure
          title={
            <>
              {t('packet.gaps')} <Badge tone="warning">{missing.length}</Badge>
            </>
          }
          isOpenAtFirst
        >
          <p className={styles.hint}>{t('packet.gapsHint')}</p>
          {/* A jump leads out of the dialog, to the field that is missing. */}
          <div className={styles.gaps} onClickCapture={() => setTimeout(onClose)}>
            <ul>
              {missing.map((gap, index) => (
                <GapLine key={index} hearingId={hearingId} instructions={instructions} gap={gap} />
              ))}
            </ul>
          </div>
        </Disclosure>
      )}
    </Dialog>
  );
}

/** What any of the papers lacks in any of the editions, each gap once. */
function gapsOfPapers(
  gaps: readonly Gap[],
  papers: readonly Paper[],
  wanted: readonly Edition[],
): readonly Gap[] {
  const found = new Set(
    papers.flatMap((paper) =>
      paper.form.editions
        .filter((edition) => wanted.includes(edition))
        .flatMap((edition) => gapsOfPaper(gaps, paper, edition)),
    ),
  );
  return gaps.filter((gap) => found.has(gap));
}
