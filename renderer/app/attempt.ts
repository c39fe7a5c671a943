import { useCallback } from 'react';
import { forgetFailure, problemOf } from '@renderer/api';
import { toasts } from '@renderer/ui';
import type { IsoDate } from '@shared/record/primitives';
import { problemSentence } from '@shared/texts/problem-sentence';
import { useText } from './text';

/**
 * Shows why something was refused, as a message.
 *
 * @param day the day of the sitting that is worked on.
 */
export function useReportProblem(day?: IsoDate): (error: unknown) => void {
  const { t } = useText();
  return useCallback(
    (error: unknown) => {
      toasts.show({ text: problemSentence(problemOf(error), t, day), tone: 'danger' });
    },
    [t, day],
  );
}

/** Runs something that may be refused; the answer is `undefined` when it was. */
type Attempt = <Value>(work: () => Promise<Value>) => Promise<Value | undefined>;

/**
 * Runs something that may be refused, for example the saving of a field. A refusal is shown as a message, and the
 * answer is then `undefined`; the save state goes on saying that something typed is not saved.
 */
export function useAttempt(): Attempt {
  return useAnswered(useReportProblem());
}

/**
 * The same for a step that holds nothing typed, for example a removal: when it is refused nothing has changed and
 * nothing is lost, so everything is still saved.
 */
export function useStep(): Attempt {
  const report = useReportProblem();
  const reportAndForget = useCallback(
    (error: unknown) => {
      report(error);
      forgetFailure();
    },
    [report],
  );
  return useAnswered(reportAndForget);
}

function useAnswered(onRefused: (error: unknown) => void): Attempt {
  return useCallback(
    async <Value>(work: () => Promise<Value>): Promise<Value | undefined> => {
      try {
        return await work();
      } catch (error) {
        onRefused(error);
        return undefined;
      }
    },
    [onRefused],
  );
}
