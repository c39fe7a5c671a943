import { TemplateHandler } from 'easy-template-x';
import { markedPaper } from '../marks';
import type { Way } from '../ways';

export const easyTemplateX: Way = (content) => {
  const templates = content.templates('insideTheParagraph');
  return content.models().map((model, index) => {
    const { data } = markedPaper(model, 'insideTheParagraph');
    return () => new TemplateHandler().process(templates[index] ?? Buffer.alloc(0), data);
  });
};
