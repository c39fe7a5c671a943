export { HearingPage } from './HearingPage';
