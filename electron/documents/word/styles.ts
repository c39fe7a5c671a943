import { AlignmentType, BorderStyle, LineRuleType, type IStylesOptions } from 'docx';
import type { DocumentModel, ParagraphStyle } from '@shared/documents/document-model';
import {
  columnStyles,
  letterSize,
  paragraphForms,
  type ParagraphForm,
  type PartStyle,
} from '@shared/documents/paper-styles';
import { languageTags } from './language-tag';
import { halfPoints, twips } from './measure';

/** The Word style behind each style of the model. An office restyles all its papers by these names. */
export const styleIds: Readonly<Record<ParagraphStyle, string>> = {
  letterhead: 'KeneshmeLetterhead',
  title: 'Title',
  subtitle: 'Subtitle',
  requisite: 'KeneshmeRequisite',
  addressee: 'KeneshmeAddressee',
  heading1: 'Heading1',
  heading2: 'Heading2',
  body: 'KeneshmeBody',
  bodyNoIndent: 'KeneshmeBodyNoIndent',
  listed: 'KeneshmeListed',
  numbered: 'KeneshmeNumbered',
  numbered2: 'KeneshmeNumbered2',
  question: 'KeneshmeQuestion',
  answer: 'KeneshmeAnswer',
  speaker: 'KeneshmeSpeaker',
  note: 'KeneshmeNote',
  footnoteLine: 'KeneshmeFootnoteLine',
};

/** Styles of parts that are no paragraphs of the model. */
export const partStyleIds = {
  twoSides: 'KeneshmeTwoSides',
  signature: 'KeneshmeSignature',
  tableHead: 'KeneshmeTableHead',
  tableText: 'KeneshmeTableText',
  separator: 'KeneshmeSeparator',
  rule: 'KeneshmeRule',
  columnAddressee: 'KeneshmeColumnAddressee',
  columnBody: 'KeneshmeColumnBody',
  columnBodyNoIndent: 'KeneshmeColumnBodyNoIndent',
  columnListed: 'KeneshmeColumnListed',
  columnNumbered: 'KeneshmeColumnNumbered',
  columnNote: 'KeneshmeColumnNote',
  columnRequisite: 'KeneshmeColumnRequisite',
  header: 'Header',
  footer: 'Footer',
} as const;

/** The style of a passage in a column of a paper in two languages. */
export function columnStyleId(style: ParagraphStyle): string {
  const part = columnStyles[style];
  return part === undefined || part === 'pageHead' ? styleIds[style] : partStyleIds[part];
}

type Definition = NonNullable<IStylesOptions['paragraphStyles']>[number];
type Format = Pick<Definition, 'paragraph' | 'run'>;

export function wordStyles({ page, language }: DocumentModel): IStylesOptions {
  const { font } = page;
  const format = (style: ParagraphStyle | PartStyle): Format => wordFormat(paragraphForms[style], page);
  const custom = (style: keyof typeof names): Definition => ({
    id:
      style in partStyleIds
        ? partStyleIds[style as keyof typeof partStyleIds]
        : styleIds[style as ParagraphStyle],
    ...named(names[style]),
    ...format(style),
  });
  const builtIn = (style: 'title' | 'heading1' | 'heading2', name: string, next: string) => {
    const { run, paragraph } = format(style);
    // The library's own headings are blue and have a font of their own.
    const black = { ...run, size: halfPoints(page.fontSize), color: '000000', font };
    return { ...named(name, next), run: black, paragraph: { ...paragraph } };
  };
  return {
    default: {
      document: {
        run: { font, size: halfPoints(page.fontSize), language: { value: languageTags[language] } },
        paragraph: { spacing: { ...lineSpacing('text', page), before: 0, after: 0 } },
      },
      title: builtIn('title', 'Title', 'Subtitle'),
      heading1: builtIn('heading1', 'heading 1', styleIds.body),
      heading2: builtIn('heading2', 'heading 2', styleIds.body),
    },
    paragraphStyles: [
      { id: styleIds.subtitle, ...named('Subtitle', styleIds.body), ...format('subtitle') },
      ...Object.keys(names).map((style) => custom(style as keyof typeof names)),
      { id: partStyleIds.header, ...named('header'), ...format('pageHead') },
      { id: partStyleIds.footer, ...named('footer'), ...format('pageHead') },
    ],
  };
}

/** The styles of our own, by the names an office sees in Word. */
const names = {
  letterhead: 'Keneshme Letterhead',
  requisite: 'Keneshme Requisite',
  addressee: 'Keneshme Addressee',
  body: 'Keneshme Body',
  bodyNoIndent: 'Keneshme Body No Indent',
  listed: 'Keneshme Listed',
  numbered: 'Keneshme Numbered',
  numbered2: 'Keneshme Numbered 2',
  question: 'Keneshme Question',
  answer: 'Keneshme Answer',
  speaker: 'Keneshme Speaker',
  note: 'Keneshme Note',
  footnoteLine: 'Keneshme Footnote Line',
  twoSides: 'Keneshme Two Sides',
  signature: 'Keneshme Signature',
  tableHead: 'Keneshme Table Head',
  tableText: 'Keneshme Table Text',
  separator: 'Keneshme Separator',
  rule: 'Keneshme Rule',
  columnAddressee: 'Keneshme Column Addressee',
  columnBody: 'Keneshme Column Body',
  columnBodyNoIndent: 'Keneshme Column Body No Indent',
  columnListed: 'Keneshme Column Listed',
  columnNumbered: 'Keneshme Column Numbered',
  columnNote: 'Keneshme Column Note',
  columnRequisite: 'Keneshme Column Requisite',
} as const satisfies Partial<Record<ParagraphStyle | PartStyle, string>>;

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

/** A form in the units of Word: twips and half-points. */
function wordFormat(form: ParagraphForm, page: DocumentModel['page']): Format {
  const { left = 0, firstLine = 0, ruleBelow } = form;
  return {
    run: {
      ...(form.bold === true ? { bold: true } : {}),
      ...(form.italic === true ? { italics: true } : {}),
      ...(form.size === 'text' ? {} : { size: halfPoints(letterSize(form, page)) }),
    },
    paragraph: {
      alignment: alignments[form.align],
      spacing: { ...lineSpacing(form.line, page), before: form.before * 20, after: form.after * 20 },
      indent: {
        ...(left === 0 ? {} : { left: twips(left) }),
        ...(firstLine > 0 ? { firstLine: twips(firstLine) } : {}),
        ...(firstLine < 0 ? { hanging: twips(-firstLine) } : {}),
      },
      ...(form.keepWithNext === true ? { keepNext: true } : {}),
      ...(form.keepLines === true ? { keepLines: true } : {}),
      ...(form.closeToItsLike === true ? { contextualSpacing: true } : {}),
      ...(form.outline === undefined ? {} : { outlineLevel: form.outline }),
      ...(ruleBelow === undefined
        ? {}
        : {
            border: {
              // Eighths of a point.
              bottom: {
                style: BorderStyle.SINGLE,
                size: ruleBelow.thickness * 8,
                space: ruleBelow.distance,
                color: '000000',
              },
            },
          }),
    },
  };
}

function lineSpacing(line: ParagraphForm['line'], { lineSpacing: spacing }: DocumentModel['page']) {
  return { line: line === 'single' ? 240 : Math.round(240 * spacing), lineRule: LineRuleType.AUTO };
}

function named(name: string, next?: string): Pick<Definition, 'name' | 'basedOn' | 'next' | 'quickFormat'> {
  return { name, basedOn: 'Normal', quickFormat: true, ...(next === undefined ? {} : { next }) };
}
