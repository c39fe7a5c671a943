import { z } from 'zod';
import { hearingPackage } from '../record/hearing-package';
import { recordId } from '../record/primitives';
import { method } from './method';

export const exchangeMethods = {
  /** One hearing with everything it refers to, in the documented format. */
  'exchange.export': method(
    'read',
    z.strictObject({ hearingId: recordId }),
    z.strictObject({ package: hearingPackage }),
  ),
  /**
   * Takes a hearing from a package. The text is what the file holds, unparsed: this is the one entrance for foreign
   * data. A person of a known full name but another id is asked about (`person.sameName`), and so is whoever bears a
   * known id under other names (`exchange.sameIdentifier`), unless `namesakes` decides.
   */
  'exchange.import': method(
    'write',
    z.strictObject({ text: z.string(), namesakes: z.enum(['ask', 'same', 'different']) }),
    z.strictObject({ hearingId: recordId }),
  ),
} as const;
