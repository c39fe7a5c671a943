import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { markedPaper } from '../marks';
import type { Way } from '../ways';

export const docxtemplater: Way = (content) => {
  const templates = content.templates('paragraphsOfTheirOwn');
  return content.models().map((model, index) => {
    const { data } = markedPaper(model, 'paragraphsOfTheirOwn');
    return () =>
      new Docxtemplater(new PizZip(templates[index] ?? Buffer.alloc(0)), { paragraphLoop: true })
        .render(data)
        .getZip()
        .generate({ type: 'uint8array', compression: 'DEFLATE' });
  });
};
