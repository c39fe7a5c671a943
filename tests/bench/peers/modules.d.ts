// What is used of the peers, which need not be installed for types to be checked.

declare module 'pizzip' {
  export default class PizZip {
    constructor(bytes: Uint8Array);
    generate(options: { type: 'uint8array'; compression: 'DEFLATE' }): Uint8Array;
  }
}

declare module 'docxtemplater' {
  import type PizZip from 'pizzip';
  export default class Docxtemplater {
    constructor(zip: PizZip, options: { paragraphLoop: boolean });
    render(data: object): this;
    getZip(): PizZip;
  }
}

declare module 'easy-template-x' {
  export class TemplateHandler {
    process(template: Buffer, data: object): Promise<Buffer>;
  }
}
