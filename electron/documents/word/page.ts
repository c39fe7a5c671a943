import { PageOrientation, type ISectionOptions } from 'docx';
import type { DocumentModel } from '@shared/documents/document-model';
import { pageHeadDistance } from '@shared/documents/paper-styles';
import { pageHeight, pageWidth, twips } from './measure';

/** The number of a page stands at least ten millimetres from its edge. */
const headerDistance = twips(pageHeadDistance);

/** A4 with the margins of the model; the first page has its own head, which carries no number. */
export function sectionProperties({ page }: DocumentModel): NonNullable<ISectionOptions['properties']> {
  return {
    titlePage: true,
    page: {
      // docx turns the sheet itself: it wants the measures of an upright one.
      size: {
        width: pageWidth,
        height: pageHeight,
        orientation: page.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        left: twips(page.leftMargin),
        right: twips(page.rightMargin),
        top: twips(page.topMargin),
        bottom: twips(page.bottomMargin),
        header: headerDistance,
        footer: headerDistance,
      },
    },
  };
}
