import { useMemo } from 'react';
import { useLegendGroup, type LegendLine } from '@renderer/app/shortcuts/legend-groups';
import { useText } from '@renderer/app/text';
import type { en } from '@shared/texts/en/index';
import {
  detailsCode,
  keyName,
  keyOf,
  lineTools,
  markedKinds,
  otherLayoutCode,
  type LineTool,
} from './line-keys';
import type { MarkedKind } from '@shared/rules/line/marks';

type Example = keyof (typeof en)['line']['example'];

/** The examples of the legend, by what they are about. */
const examples = {
  kinds: ['question', 'answer', 'proposal', 'statement', 'appeal', 'report', 'procedure', 'remark', 'colon'],
  links: ['addressee', 'nobody', 'entryLink', 'openLink', 'promise', 'promiseDate', 'written', 'time'],
  votes: ['vote', 'exceptions', 'counts', 'secret'],
  sitting: ['arrival', 'departure', 'queue', 'floor', 'break', 'closedPart', 'item', 'next', 'end'],
  outcome: ['instruction', 'decision', 'phrase'],
} as const satisfies Readonly<Record<string, readonly Example[]>>;

/** Every key and every mark of the line, with an example, in the legend of the program (F1). */
export function useLineLegend(): void {
  const { t } = useText();
  const keys = useMemo(
    () => ({
      title: t('line.keys.title'),
      lines: [
        { keys: ['Enter'], label: t('line.keys.record') },
        { keys: ['Ctrl+Enter'], label: t('line.keys.keepAsTyped') },
        { keys: ['Shift+Enter'], label: t('line.keys.newLine') },
        { keys: ['Tab'], label: t('line.keys.accept') },
        { keys: ['1', '2', '3'], label: t('line.keys.choose') },
        { keys: ['Esc'], label: t('line.keys.back') },
        { keys: [keyName(detailsCode)], label: t('line.keys.details') },
        { keys: [keyName(otherLayoutCode)], label: t('line.keys.otherLayout') },
        { keys: ['А', 'B'], label: t('line.keys.toLine') },
      ],
    }),
    [t],
  );
  useLegendGroup(keys);
  useLegendGroup(useExamples('kinds'));
  useLegendGroup(useExamples('links'));
  useLegendGroup(useExamples('votes'));
  useLegendGroup(useExamples('sitting'));
  useLegendGroup(useExamples('outcome'));
}

function useExamples(group: keyof typeof examples) {
  const { t } = useText();
  return useMemo(
    () => ({
      title: t(`line.legendTitle.${group}`),
      lines: examples[group].map((name): LegendLine => ({
        keys: hasKey(name) ? [keyOf(name)] : [],
        example: t(`line.example.${name}`),
        label: t(`line.explain.${name}`),
      })),
    }),
    [t, group],
  );
}

function hasKey(name: string): name is MarkedKind | LineTool {
  return [...markedKinds, ...lineTools].some((known) => known === name);
}
