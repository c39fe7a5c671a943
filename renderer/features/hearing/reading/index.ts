export { ReadingView } from './ReadingView';
