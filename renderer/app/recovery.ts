import { useState } from 'react';
import { useRecovery } from '@renderer/api';
import { toasts } from '@renderer/ui';
import type { MethodOutput } from '@shared/contract/contract';
import { problemSentence } from '@shared/texts/problem-sentence';
import { useStep } from './attempt';
import { useText } from './text';

/** Takes emergency copies back and says what became of them. */
export function useTakeBack() {
  const { t } = useText();
  const { recover, importText } = useRecovery();
  const step = useStep();
  const [isPending, setIsPending] = useState(false);

  async function take(work: () => Promise<MethodOutput<'emergency.recover'>>): Promise<void> {
    setIsPending(true);
    const result = await step(work);
    setIsPending(false);
    if (result === undefined) return;
    toasts.show({
      text: t('safety.recovered.done', { added: result.added, known: result.known }),
      tone: 'success',
    });
    const [first] = result.refused;
    if (first === undefined) return;
    toasts.show({
      text: t('safety.recovered.refused', {
        count: result.refused.length,
        sentence: problemSentence(first.problem, t),
      }),
      tone: 'danger',
      duration: null,
    });
  }

  return {
    isPending,
    fromCopy: (name: string) => void take(() => recover(name)),
    fromFile: (file: File) => void take(async () => importText(await file.text())),
  };
}
