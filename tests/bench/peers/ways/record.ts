import { writeJob } from '@documents/worker/write-job';
import type { Way } from '../ways';

export const fromRecord: Way = (content) => content.jobs().map((job) => () => writeJob(job));
