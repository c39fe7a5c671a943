import type { PagePictures } from '@renderer/app/documents/pdf/page-pictures';
import type { DocumentModel } from '@shared/documents/document-model';
import { sheetCss } from '@shared/documents/html/paper-css';
import { forgetRepeatedHeads } from './repeated-heads';
import type { PrintedPaper } from './use-printed-paper';

/** The built-in form as it lies on the desk: the browser breaks it into pages itself. */
export function printedForm(desk: HTMLElement | null, model: DocumentModel): PrintedPaper | null {
  const article = desk?.querySelector<HTMLElement>('.paper')?.cloneNode(true);
  if (!(article instanceof HTMLElement)) return null;
  forgetRepeatedHeads(article);
  return { content: article, css: sheetCss(model), title: model.title };
}

/** The pages of a PDF, each filling a sheet of its own size. */
export function printedPictures({ pages }: PagePictures, title: string): PrintedPaper {
  const content = document.createElement('div');
  const sizes = new Map<string, string>();
  for (const { image, width, height } of pages) {
    const size = `${width}px ${height}px`;
    const name = sizes.get(size) ?? `sheet-${sizes.size + 1}`;
    sizes.set(size, name);
    const sheet = document.createElement('div');
    sheet.className = `printed-sheet ${name}`;
    sheet.append(image);
    content.append(sheet);
  }
  const css = [...sizes].map(([size, name]) => {
    const [width, height] = size.split(' ');
    // A pixel less than the sheet: a printer that rounds must not begin another one.
    return `@page ${name}{size:${size};margin:0}.${name}{page:${name};width:${width};height:calc(${height} - 1px)}.${name} img{display:block;width:${width};height:${height}}`;
  });
  return {
    content,
    css: [
      '.printed-sheet{overflow:hidden;break-inside:avoid}',
      '.printed-sheet + .printed-sheet{break-before:page}',
      ...css,
    ].join('\n'),
    title,
  };
}

/** One sentence instead of a paper that would be the wrong one. */
export function printedSentence(sentence: string, title: string): PrintedPaper {
  const content = document.createElement('p');
  content.textContent = sentence;
  return { content, css: '@page{margin:25mm}', title };
}
