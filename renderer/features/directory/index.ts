export { BodiesPage } from './bodies/BodiesPage';
export { BodyPage } from './bodies/BodyPage';
export { PeoplePage } from './people/PeoplePage';
export { PersonPage } from './people/PersonPage';
