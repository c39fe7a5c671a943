/** The pages' door to the core. */
export { ApiProvider, useClient } from './client';
export { useConnection, type Connection } from './connection';
export { problemOf } from './problem-of';
export { useDirectory, useChangeDirectory, usePersonPage } from './directory';
export {
  useDocumentActions,
  useDocumentPreview,
  usePaperDifference,
  usePdfWays,
  useProducedDocuments,
} from './documents';
export { usePacket } from './packet';
export { usePaperPages } from './paper-pages';
export type { PagedSubject } from './pages-watch';
export { emergencyText, useEmergencyCopies, useEmergencyPlace, useRecovery } from './emergency';
export {
  useChangeHearing,
  useHearing,
  useHearings,
  useHearingShelf,
  useHistory,
  useKnownHearing,
  useKnownRevision,
  useReadHearing,
  type HearingChanger,
  type HearingFilter,
  useTrashedHearings,
} from './hearings';
export { inTurn, isStepUnderWay } from './in-turn';
export { useChangeInstructions, useInstructions } from './instructions';
export { useKeptPart, useLineDraft, type LineKeeper } from './line-draft';
export { useLoadExample, useOffice, useReadOnly, useSettings } from './office';
export { useChangeRegister, useNextNumber, useRegister } from './register';
export { useOpenScreen, useScreenView } from './screen';
export { forgetFailure, useSaveState, type SaveState } from './save-state';
export { useTemplateActions, useTemplates } from './templates';
export { isPassing, tryNow, untilItWorks, useTrouble, type Trouble } from './trouble';
export { createTransport } from './transport';
