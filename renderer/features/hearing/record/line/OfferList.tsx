import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { joinClasses } from '@renderer/ui';
import type { LineContext } from '@shared/rules/line/line-context';
import type { LineOffer } from '@shared/rules/line/line-reading';
import { phraseText } from '@shared/rules/line/phrases';
import type { HearingNames } from '../../parts/hearing-names';
import styles from './OfferList.module.css';

interface OfferListProps {
  readonly id: string;
  readonly offer: LineOffer;
  readonly context: LineContext;
  readonly names: HearingNames;
  /** The place of the line that the arrow keys have reached; null while they were not used. */
  readonly chosen: number | null;
  readonly onTake: (candidateId: string) => void;
}

/** Who or what may be meant, above the line: each candidate has the digit that takes it. */
export function OfferList({ id, offer, context, names, chosen, onTake }: OfferListProps): ReactNode {
  const { t } = useText();
  return (
    <div className={styles.frame}>
      <p className={styles.head}>
        {t(`line.offer.${offer.of}`)}{' '}
        <span className={styles.hint}>
          {t(offer.of === 'phrase' ? 'phrases.pickHint' : 'line.offer.hint')}
        </span>
      </p>
      <ul
        id={id}
        role="listbox"
        aria-label={t(`line.offer.${offer.of}`)}
        // A long list is scrolled, so the keyboard reaches it.
        tabIndex={offer.of === 'phrase' ? 0 : undefined}
        className={styles.list}
      >
        {offer.candidates.map((candidateId, place) => (
          <li
            key={candidateId}
            ref={place === chosen ? bringIntoSight : undefined}
            id={optionId(id, place)}
            role="option"
            aria-selected={place === chosen || candidateId === offer.sure}
            className={joinClasses(
              styles.option,
              (chosen === null ? candidateId === offer.sure : place === chosen) && styles.chosen,
            )}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onTake(candidateId)}
          >
            {/* A digit behind the sign of a phrase may belong to its code. */}
            {offer.of === 'phrase' ? null : <kbd className={styles.digit}>{place + 1}</kbd>}
            <Candidate id={candidateId} offer={offer} context={context} names={names} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function bringIntoSight(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}

export function optionId(listId: string, place: number): string {
  return `${listId}-${place + 1}`;
}

function Candidate({
  id,
  offer,
  context,
  names,
}: Pick<OfferListProps, 'id' | 'offer' | 'context' | 'names'>): ReactNode {
  const { t } = useText();
  if (offer.of === 'body') return <span className={styles.name}>{names.body(id)}</span>;
  if (offer.of === 'phrase') {
    const phrase = context.settings.phrases.find((one) => one.id === id);
    const people = { speakerId: context.presentSpeakerId, addresseeId: context.addresseeId };
    return (
      <>
        <span className={styles.name}>{phrase?.code}</span>
        <span className={styles.note} lang={context.language}>
          {phrase === undefined ? null : phraseText(phrase, context, people)}
        </span>
      </>
    );
  }
  const isTaking = context.hearing.participants.some(({ personId }) => personId === id);
  const note = [names.office(id), isTaking ? '' : t('line.offer.outside')].filter((part) => part !== '');
  return (
    <>
      <span className={styles.name}>{names.person(id)}</span>
      <span className={styles.note}>{note.join(' · ')}</span>
    </>
  );
}
