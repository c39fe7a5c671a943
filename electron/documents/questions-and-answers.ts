import type { DocumentBlock, DocumentModel } from '@shared/documents/document-model';
import { exchangesOf, type Exchange, type ExchangeState } from '@shared/rules/exchanges';
import { exchanges, writtenReplyLine } from './minutes/exchanges';
import { sectionHeading } from './minutes/item-section';
import { sectionsOf, type Section } from './minutes/numbering';
import { secretarySignature } from './minutes/closing';
import { speech } from './minutes/speech';
import { paragraph } from './paper/blocks';
import { modelOf, sittingHead, titleOfSitting } from './paper/head';
import { startPaper, type Paper, type PaperInput } from './paper/paper';
import { plain } from './paper/runs';

interface NumberedExchange extends Exchange {
  readonly section: Section;
  readonly number: number;
}

/** The record question by question, then those without an answer and the replies promised in writing. */
export function questionsAndAnswersModel(input: PaperInput): DocumentModel {
  const paper = startPaper(input);
  const { hearing, text } = paper;
  const sections = sectionsOf(hearing);
  const all = sections.flatMap((section) =>
    exchangesOf(hearing, section.itemId).map((exchange, index) => ({
      ...exchange,
      section,
      number: index + 1,
    })),
  );
  const none = paragraph('note', plain(text('paperForms.questionsAndAnswers.none')));
  return modelOf(paper, {
    kind: 'questionsAndAnswers',
    title: titleOfSitting(paper, 'questionsAndAnswers'),
    example: hearing.example,
    blocks: [
      ...sittingHead(paper, plain(text('paperForms.questionsAndAnswers.title'))),
      ...(all.length === 0 ? [none] : [summary(paper, all)]),
      ...sections.flatMap((section) => itemExchanges(paper, section)),
      ...openQuestions(paper, all, 'unanswered'),
      ...openQuestions(paper, all, 'promised'),
      secretarySignature(paper),
    ],
  });
}

function summary(paper: Paper, all: readonly Exchange[]): DocumentBlock {
  const count = (state: ExchangeState) => all.filter((exchange) => exchange.state === state).length;
  return paragraph(
    'bodyNoIndent',
    plain(
      paper.text('paperForms.questionsAndAnswers.summary', {
        questions: all.length,
        answered: count('answered'),
        promised: count('writtenReplyPromised'),
        unanswered: count('unanswered'),
      }),
    ),
  );
}

function itemExchanges(paper: Paper, section: Section): DocumentBlock[] {
  const blocks = exchanges(paper, section.itemId);
  return blocks.length === 0 ? [] : [sectionHeading(paper, section), ...blocks];
}

/** Every question that still waits: for any answer, or for the reply promised in writing. */
function openQuestions(
  paper: Paper,
  all: readonly NumberedExchange[],
  list: 'unanswered' | 'promised',
): DocumentBlock[] {
  const open = all.filter(({ question, state }) =>
    list === 'unanswered' ? state === 'unanswered' : question.writtenReply !== null,
  );
  if (open.length === 0) return [];
  return [
    paragraph('heading1', plain(paper.text(`paperForms.questionsAndAnswers.${list}`)), {
      keepWithNext: true,
    }),
    ...open.flatMap(({ question, section, number }, index) => {
      const reference = paper.text('paperForms.questionsAndAnswers.reference', {
        item: section.number,
        number,
      });
      const replies =
        list === 'promised' && question.writtenReply !== null
          ? [writtenReplyLine(paper, question.writtenReply)]
          : [];
      return [
        ...speech(paper, question, {
          style: 'numbered',
          number: `${index + 1}.`,
          remark: reference,
          notedBelow: replies.length > 0,
        }),
        ...replies,
      ];
    }),
  ];
}
