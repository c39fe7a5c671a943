import { writeWord } from '@documents/word/document';
import type { Way } from '../ways';

export const fromModel: Way = (content) => content.models().map((model) => () => writeWord(model));
