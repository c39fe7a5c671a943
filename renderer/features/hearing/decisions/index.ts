export { DecisionsSection } from './DecisionsSection';
