import { useRef, useState, type RefObject, type SyntheticEvent } from 'react';
import { isBlank } from '@shared/rules/names';
import { newAgendaItem } from '@shared/rules/new-agenda-item';
import type { HearingSectionProps } from '../section-props';

export interface NewItem {
  readonly title: string;
  readonly setTitle: (title: string) => void;
  readonly isBlank: boolean;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onSubmit: (event: SyntheticEvent) => void;
}

/** One line for the next item of the agenda: Enter adds it at the end, and the caret stays for the one after. */
export function useNewItem(
  { hearing, changer, report }: Pick<HearingSectionProps, 'hearing' | 'changer' | 'report'>,
  onAdded: (number: number) => void = () => undefined,
): NewItem {
  const [title, setTitle] = useState('');
  const [isPending, setIsPending] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  async function add(): Promise<void> {
    if (isBlank(title) || isPending) return;
    setIsPending(true);
    try {
      await changer.change({ kind: 'agenda.add', item: newAgendaItem(hearing, title) });
      setTitle('');
      onAdded(hearing.agenda.length + 1);
    } catch (error) {
      report(error);
    } finally {
      setIsPending(false);
      input.current?.focus();
    }
  }

  return {
    title,
    setTitle,
    isBlank: isBlank(title),
    input,
    onSubmit(event) {
      event.preventDefault();
      void add();
    },
  };
}
