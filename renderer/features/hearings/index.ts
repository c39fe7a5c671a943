export { HearingsPage } from './HearingsPage';
export { NewHearingPage } from './NewHearingPage';
