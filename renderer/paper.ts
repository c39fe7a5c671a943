import './ui/styles/fonts.css';
import type { DocumentModel } from '@shared/documents/document-model';
import { paperCss, sheetCss } from '@shared/documents/html/paper-css';
import { paperHtml } from '@shared/documents/html/paper-html';
import { adoptStyles } from './app/paper/adopted-styles';
import { markWholeParagraphs } from './app/paper/whole-paragraphs';

// Entry of the page the desktop program prints into a PDF: the paper whose name stands in the address. The address
// tells the program when the paper is laid out.

async function show(name: string): Promise<void> {
  const answer = await fetch(`./paper/${name}`);
  if (!answer.ok) throw new Error(`There is no paper "${name}".`);
  const model = (await answer.json()) as DocumentModel;
  document.documentElement.lang = model.language;
  document.title = model.title;
  document.body.innerHTML = paperHtml(model, { titleLevel: 1 });
  adoptStyles(`body{margin:0}\n${paperCss(model.page)}\n${sheetCss(model)}`);
  const article = document.querySelector<HTMLElement>('.paper');
  if (article === null) throw new Error('The paper is empty.');
  // The faces are asked for by the layout; what is measured before they come is another face.
  article.getBoundingClientRect();
  await document.fonts.ready;
  markWholeParagraphs(article, 1);
}

show(location.hash.slice(1)).then(
  () => location.replace('#ready'),
  () => location.replace('#failed'),
);
