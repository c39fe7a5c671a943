import { useState } from 'react';
import { problemOf } from '@renderer/api';
import { useText } from '@renderer/app/text';
import type { Problem } from '@shared/contract/problem';
import type { IsoDate } from '@shared/record/primitives';
import { problemSentence } from '@shared/texts/problem-sentence';

export interface KeptEdits<Fields extends object> {
  /** The stored values with the edits on top that are not saved yet. */
  readonly shown: Fields;
  /** Saves some fields. What is refused stays in sight with the reason beside it. */
  readonly edit: (set: Partial<Fields>) => void;
  /** Why the last edit of a field was refused. */
  readonly problem: (field: keyof Fields) => string | undefined;
}

interface State<Fields> {
  readonly kept: Partial<Fields>;
  readonly problems: { readonly [Field in keyof Fields]?: Problem | undefined };
}

/**
 * Fields that are saved one by one. A value is shown as typed from the moment it is given until it is stored, and
 * stays where the core refuses it: nothing typed disappears.
 *
 * @param day the day of the sitting, where the sentences need not name it.
 */
export function useKeptEdits<Fields extends object>(
  stored: Fields,
  save: (set: Partial<Fields>) => Promise<unknown>,
  day?: IsoDate,
): KeptEdits<Fields> {
  const { t } = useText();
  const [{ kept, problems }, setState] = useState<State<Fields>>({ kept: {}, problems: {} });

  async function edit(set: Partial<Fields>): Promise<void> {
    setState((state) => ({
      kept: { ...state.kept, ...set },
      problems: withoutFields(state.problems, set),
    }));
    try {
      await save(set);
      setState((state) => ({ ...state, kept: withoutSame(state.kept, set) }));
    } catch (error) {
      const problem = problemOf(error);
      // The person chose the version of the other window.
      const isGivenUp = problem.code === 'record.changedElsewhere';
      setState((state) =>
        isGivenUp
          ? { ...state, kept: withoutSame(state.kept, set) }
          : { ...state, problems: { ...state.problems, ...everyField(set, problem) } },
      );
    }
  }

  return {
    shown: { ...stored, ...kept },
    edit: (set) => void edit(set),
    problem: (field) => {
      // Another change has meanwhile made it what was typed.
      if (kept[field] === stored[field]) return undefined;
      const problem = problems[field];
      return problem === undefined ? undefined : problemSentence(problem, t, day);
    },
  };
}

/** Without the values of `set`, unless they have been typed over since. */
function withoutSame<Fields extends object>(kept: Partial<Fields>, set: Partial<Fields>): Partial<Fields> {
  const remaining = { ...kept };
  for (const field of Object.keys(set) as (keyof Fields)[]) {
    if (remaining[field] === set[field]) Reflect.deleteProperty(remaining, field);
  }
  return remaining;
}

function withoutFields<Values extends object>(values: Values, set: object): Values {
  const remaining = { ...values };
  for (const field of Object.keys(set)) Reflect.deleteProperty(remaining, field);
  return remaining;
}

function everyField<Fields extends object>(
  set: Partial<Fields>,
  problem: Problem,
): { [Field in keyof Fields]?: Problem } {
  return Object.fromEntries(Object.keys(set).map((field) => [field, problem])) as {
    [Field in keyof Fields]?: Problem;
  };
}
