import type { Problem } from '@shared/contract/problem';
import { textOf, type Parts } from './open-package';
import { readXml } from './read-xml';

/** Addresses a reader follows by hand. Everything else outside is fetched as soon as somebody opens the paper. */
const followedByHand = /^(https?:|mailto:|tel:)/i;
const hyperlink = /\/hyperlink$/;

/** Set by Word where a file was made from a template of its own; it is taken off when a paper is written. */
export const attachedTemplate = /\/attachedTemplate$/;

/** Fields that fetch something from elsewhere when the paper is opened or printed. */
const fetchingField = /^\s*(INCLUDEPICTURE|INCLUDETEXT|DDE|DDEAUTO|LINK|IMPORT|RD|DATABASE)\b/i;

/** What the file would fetch from elsewhere: a picture of another server, a part of another file. */
export function outsideLinks(parts: Parts): Problem[] {
  const problems: Problem[] = [];
  for (const path of parts.keys()) {
    if (!path.endsWith('.rels')) continue;
    readXml(textOf(parts, path), path, {
      open({ name, attributes }) {
        if (name !== 'Relationship' || attributes['TargetMode'] !== 'External') return;
        const { Type: type = '', Target: target = '' } = attributes;
        const isHarmless = hyperlink.test(type) ? followedByHand.test(target) : attachedTemplate.test(type);
        if (!isHarmless) problems.push({ code: 'template.linked', details: { link: target.slice(0, 200) } });
      },
    });
  }
  return problems;
}

export function fetchingFields(fields: readonly string[]): Problem[] {
  return fields
    .filter((field) => fetchingField.test(field))
    .map((field) => ({ code: 'template.linked', details: { link: field.trim().slice(0, 200) } }));
}
