import type { Directory } from '../../record/directory';
import type { Hearing } from '../../record/hearing';
import type { LinePick } from '../../record/line-draft';
import type { LocalDateTime } from '../../record/primitives';
import type { Settings } from '../../record/settings';
import type { Language } from '../../texts/language';

/** What a line is read against: the record as it stands, and what was chosen beside the text. */
export interface LineContext {
  readonly hearing: Hearing;
  readonly directory: Directory;
  readonly settings: Pick<Settings, 'phrases' | 'majority' | 'quorum'>;
  /** The language of the line. */
  readonly language: Language;
  /** The moment of the first keystroke; null where the sitting is not going on and nobody gave a time. */
  readonly at: LocalDateTime | null;
  /** The clock on the wall: a time of day that is still to come is no mark of time. */
  readonly now: LocalDateTime;
  readonly itemId: string | null;
  /** Who has the floor; null where nobody noted it. */
  readonly presentSpeakerId: string | null;
  /** The question an answer belongs to, where somebody chose one. */
  readonly questionId: string | null;
  /** The addressee, where somebody chose one. */
  readonly addresseeId: string | null;
  /** The vote whose exceptions are being noted; null where no vote was just taken. */
  readonly voteId: string | null;
  /** Persons and bodies chosen for words of this line. */
  readonly picks: readonly LinePick[];
}
