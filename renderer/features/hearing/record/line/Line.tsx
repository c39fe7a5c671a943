import { useId, useLayoutEffect, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { navigate } from '@renderer/app/hash-location';
import { routePatterns } from '@renderer/app/routes';
import { useShortcuts } from '@renderer/app/shortcuts/use-shortcuts';
import { useText } from '@renderer/app/text';
import { useSteady } from '@renderer/app/use-steady';
import { toasts } from '@renderer/ui';
import { withKindMark } from '@shared/rules/line/edit-line';
import type { MarkedKind } from '@shared/rules/line/marks';
import { inOtherKeys } from '@shared/rules/line/other-keys';
import type { Translate } from '@shared/texts/catalogue';
import type { HearingNames } from '../../parts/hearing-names';
import type { HearingSectionProps } from '../../section-props';
import {
  detailsCode,
  markCodes,
  markedKinds,
  otherLayoutCode,
  toolsWithCode,
  type LineTool,
} from './line-keys';
import { LineButtons } from './LineButtons';
import { LineDetails } from './LineDetails';
import { LineNotices } from './LineNotices';
import { LineText } from './LineText';
import { MarkButtons } from './MarkButtons';
import { OfferList, optionId } from './OfferList';
import { ReadingLine } from './ReadingLine';
import { textWithTool } from './tool-text';
import { useCandidates } from './use-candidates';
import { useLine } from './use-line';
import { useLineLegend } from './use-line-legend';
import { useTypingAnywhere } from './use-typing-anywhere';
import styles from './Line.module.css';

interface LineProps extends Pick<
  HearingSectionProps,
  'hearing' | 'directory' | 'settings' | 'changer' | 'report'
> {
  readonly names: HearingNames;
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
}

/** The one line in which a sitting is recorded live: everything is typed here, and read while it is typed. */
export function Line({ names, fieldRef, ...source }: LineProps): ReactNode {
  const { hearing, directory } = source;
  const { t } = useText();
  const line = useLine(source);
  const { draft, text, caret, reading, context } = line;
  const listId = useId();
  const [areDetailsOpen, setAreDetailsOpen] = useState(false);
  const candidates = useCandidates(line);
  const { offer, place } = candidates;

  useLayoutEffect(() => {
    const field = fieldRef.current;
    if (field === null || field.value !== text || document.activeElement !== field) return;
    if (field.selectionStart === field.selectionEnd && field.selectionStart !== caret) {
      field.setSelectionRange(caret, caret);
    }
  }, [fieldRef, text, caret]);

  /** After every action typing goes on. */
  function focus(): void {
    fieldRef.current?.focus();
  }

  function put(next: string): void {
    line.type(next, next.length);
    focus();
  }

  const putKind = useSteady((kind: MarkedKind): void => put(withKindMark(text, reading, kind)));

  const putTool = useSteady((tool: LineTool): void => {
    // What is being typed waits: a vote comes in one key.
    if (tool === 'vote') line.recordText(t('line.sign.vote'));
    else if (tool === 'phrase' && source.settings.phrases.length === 0) sayThatNoneIsReady(t);
    else
      put(textWithTool(text, tool, { written: t('line.sign.written'), decision: t('line.sign.decision') }));
    focus();
  });

  const record = useSteady((): void => {
    if (!line.record()) candidates.refuse();
  });

  const toggleDetails = useSteady((): void => setAreDetailsOpen((isOpen) => !isOpen));

  function goBack(): void {
    if (!candidates.close()) {
      if (line.isVoting && text === '') line.stopVoting();
      else line.clear();
    }
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing) return;
    const run = candidates.onKey(event) ?? keyAction(event);
    if (run === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  }

  function keyAction({ code, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): (() => void) | undefined {
    if (altKey || shiftKey) return undefined;
    const isCommand = ctrlKey || metaKey;
    if (/^(?:Numpad)?Enter$/u.test(code)) return isCommand ? line.recordAnyway : record;
    if (isCommand) return undefined;
    return code === 'Escape' ? goBack : undefined;
  }

  useShortcuts([
    ...markedKinds.map((kind) => ({ code: markCodes[kind], alt: true, run: () => putKind(kind) })),
    ...toolsWithCode.map((tool) => ({ code: markCodes[tool], alt: true, run: () => putTool(tool) })),
    { code: 'F8', run: () => putTool('vote') },
    { code: detailsCode, alt: true, run: toggleDetails },
    { code: otherLayoutCode, alt: true, run: () => put(inOtherKeys(text)) },
  ]);
  useLineLegend();
  useTypingAnywhere(fieldRef);

  return (
    <section aria-label={t('line.label')} className={styles.line} data-print="hide">
      <LineNotices line={line} onDone={focus} />
      <div className={styles.field}>
        {offer === null ? null : (
          <OfferList
            id={listId}
            offer={offer}
            context={context}
            names={names}
            chosen={place}
            onTake={(candidateId) => {
              line.take(candidateId);
              focus();
            }}
          />
        )}
        <LineText
          fieldRef={fieldRef}
          text={text}
          caret={caret}
          tokens={reading.tokens}
          language={draft.language}
          listId={offer === null ? undefined : listId}
          optionId={offer === null || place === null ? undefined : optionId(listId, place)}
          isRefused={candidates.isRefused}
          problemId={`${listId}-problem`}
          onType={line.type}
          onKeyDown={onKeyDown}
        />
        <LineButtons areDetailsOpen={areDetailsOpen} onDetails={toggleDetails} onRecord={record} />
      </div>
      <ReadingLine
        id={`${listId}-problem`}
        line={line}
        names={names}
        isRefused={candidates.isRefused}
        onKeep={() => {
          line.recordAsTyped();
          focus();
        }}
      />
      <MarkButtons onKind={putKind} onTool={putTool} />
      {areDetailsOpen ? (
        <LineDetails hearing={hearing} directory={directory} draft={draft} onChoose={line.choose} />
      ) : null}
    </section>
  );
}

/** The button of the ready sentences leads to where they are made, until there are some. */
function sayThatNoneIsReady(t: Translate): void {
  toasts.show({
    text: t('phrases.none'),
    action: { label: t('phrases.toSettings'), onAction: () => navigate(routePatterns.settings) },
  });
}
