import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

export interface WordParagraph {
  /** Identifier of the paragraph style. */
  readonly style: string;
  readonly text: string;
  /** Marked places where something is missing. */
  readonly gaps: readonly string[];
}

export interface WordFile {
  readonly name: string;
  /** Language of the proofing, for example `ky-KG`. */
  readonly language: string;
  readonly paragraphs: readonly WordParagraph[];
}

/** Every Word file below a folder, with its whole path. */
export function wordFilesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.docx'))
    .map((name) => join(folder, name))
    .toSorted();
}

/** Reads a Word file; the XML is parsed by the browser. */
export async function readWordFile(page: Page, path: string): Promise<WordFile> {
  const parts = unzipSync(readFileSync(path));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const xml = { document: part('word/document.xml'), styles: part('word/styles.xml') };
  return { name: basename(path), ...(await page.evaluate(readXml, xml)) };
}

/** Runs in the page. */
function readXml(xml: { readonly document: string; readonly styles: string }): Omit<WordFile, 'name'> {
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const parse = (text: string) => new DOMParser().parseFromString(text, 'application/xml');
  const all = (node: Document | Element, name: string) => [...node.getElementsByTagNameNS(namespace, name)];
  const value = (element: Element | undefined) => element?.getAttributeNS(namespace, 'val') ?? '';
  // As a reader sees it: that a line does not end at some spaces does not show.
  const textOf = (node: Element) =>
    all(node, 't')
      .map((text) => text.textContent)
      .join('')
      .replaceAll('\u00A0', ' ');
  return {
    language: value(all(parse(xml.styles), 'lang')[0]),
    paragraphs: all(parse(xml.document), 'p').map((paragraph) => ({
      style: value(all(paragraph, 'pStyle')[0]),
      text: textOf(paragraph),
      gaps: all(paragraph, 'r')
        .filter((run) => all(run, 'shd').length > 0)
        .map(textOf),
    })),
  };
}
