import { MessageCircleOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { deadlineText } from '@shared/rules/deadline';
import type { Exchange } from '@shared/rules/exchanges';
import { ItemGroup } from './ItemGroup';
import { Part, Place } from './Place';
import { PromiseNote } from './PromiseNote';
import { useReadingPage } from './reading-page';
import { byItem, exchangesIn } from './reading-parts';
import { Who } from './Who';
import { Words } from './Words';
import styles from './Parts.module.css';

/** Who asked what, and what was answered; what was not answered says so. */
export function ExchangesPart(): ReactNode {
  const { t } = useText();
  const page = useReadingPage();
  const exchanges = exchangesIn(page);
  return (
    <Part part="exchanges">
      {exchanges.length === 0 ? <p className={styles.none}>{t('reading.noExchanges')}</p> : null}
      {byItem(page, exchanges, ({ question }) => question.itemId).map(({ itemId, parts }) => (
        <ItemGroup key={itemId} itemId={itemId}>
          {parts.map((exchange) => (
            <ExchangeText key={exchange.question.id} exchange={exchange} />
          ))}
        </ItemGroup>
      ))}
    </Part>
  );
}

function ExchangeText({ exchange }: { readonly exchange: Exchange }): ReactNode {
  const { t } = useText();
  const { names, language } = useReadingPage();
  const { question, answers, state } = exchange;
  const { writtenReply } = question;
  return (
    <div className={styles.exchange}>
      <Place id={question.id} className={styles.question}>
        <p className={styles.line}>
          <Who personId={question.speakerId} withOffice />
          {question.addresseeId === null ? null : (
            <span className={styles.to}>{t('entries.to', { name: names.person(question.addresseeId) })}</span>
          )}
        </p>
        <Words text={question.text} original={question.language} />
      </Place>
      {answers.map((answer) => (
        <Place key={answer.id} id={answer.id} className={styles.answer}>
          <p className={styles.line}>
            <Who personId={answer.speakerId} withOffice />
          </p>
          <Words text={answer.text} original={answer.language} />
          <PromiseNote entry={answer} />
        </Place>
      ))}
      {writtenReply === null ? null : (
        <p className={styles.reply}>
          {t('reading.writtenReply', {
            name: names.person(writtenReply.personId),
            due: deadlineText(writtenReply.due, language),
          })}
        </p>
      )}
      {state === 'unanswered' ? (
        <p className={styles.unanswered}>
          <MessageCircleOff size={16} aria-hidden />
          {t('reading.nobodyAnswered')}
        </p>
      ) : null}
    </div>
  );
}
