import { app } from './app';
import { calendar } from './calendar';
import { classify } from './classify';
import { cli } from './cli';
import { directory } from './directory';
import { hearings } from './hearings';
import { paper } from './paper';
import { paperForms } from './paper-forms';
import { gaps } from './gaps';
import { problemParts, problems } from './problems';
import { record } from './record';
import { register } from './register';
import { screen } from './screen';
import { safety } from './safety';
import { settings } from './settings';
import { phrases } from './phrases';
import { templates } from './templates';
import { welcome } from './welcome';
import { host } from './host';
import { menu } from './menu';
import { hearing } from './hearing';
import { preparation } from './preparation';
import { documents } from './documents';
import { packet } from './packet';
import { pages } from './pages';
import { entries } from './entries';
import { line } from './line';
import { flow } from './flow';
import { decisions } from './decisions';
import { reading } from './reading';
import { room } from './room';

export const en = {
  app,
  calendar,
  classify,
  cli,
  directory,
  hearings,
  paper,
  paperForms,
  gaps,
  problemParts,
  problems,
  record,
  register,
  screen,
  safety,
  settings,
  phrases,
  templates,
  welcome,
  host,
  menu,
  hearing,
  preparation,
  documents,
  packet,
  pages,
  entries,
  line,
  flow,
  decisions,
  reading,
  room,
} as const;
