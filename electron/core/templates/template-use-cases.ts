import { join } from 'node:path';
import { safeName } from '@documents/file-name';
import { produceFile } from '@documents/produce-file';
import { checkTemplate, openTemplate } from '@documents/template/check-template';
import { Refusal } from '@shared/contract/problem';
import type { TemplateSource, TemplateState } from '@shared/contract/template-methods';
import { marksOf } from '@shared/documents/template-marks';
import type { OfficeTemplate } from '@shared/record/template';
import { documentFolder } from '../papers/produce-document';
import type { CoreContext } from '../context';
import type { Handlers } from '../dispatcher';
import { starterTemplate } from './starter-templates';
import { bytesOfTemplate } from './template-choice';
import { templateSample } from './template-sample';

type TemplateHandlers = Pick<
  Handlers,
  | 'templates.list'
  | 'templates.marks'
  | 'templates.check'
  | 'templates.add'
  | 'templates.remove'
  | 'templates.restore'
  | 'templates.download'
  | 'templates.open'
>;

/** The office's own paper: loading, removing and taking back templates, and Word files to begin with. */
export function templateHandlers(core: CoreContext): TemplateHandlers {
  const state = (): TemplateState => ({
    templates: core.templates.value().templates,
    revision: core.templates.revision(),
  });

  function templateOf(id: string): OfficeTemplate {
    const template = core.templates.value().templates.find((each) => each.id === id);
    if (template === undefined) throw new Refusal('record.notFound', { id });
    return template;
  }

  async function change(
    label: string,
    recipe: (templates: OfficeTemplate[]) => void,
  ): Promise<TemplateState> {
    const { revision } = await core.templates.change(core.templates.revision(), label, ({ templates }) => {
      recipe(templates);
    });
    core.events.publish({ kind: 'templates', revision });
    return state();
  }

  async function fileOf(wanted: TemplateSource): Promise<{ fileName: string; bytes: Uint8Array }> {
    if (wanted.source === 'starter') return starterTemplate(wanted.kind, wanted.language);
    const template = templateOf(wanted.id);
    const bytes = await bytesOfTemplate(core, template);
    return wanted.source === 'loaded'
      ? { fileName: template.fileName, bytes }
      : templateSample(core, template, bytes);
  }

  return {
    'templates.list': () => Promise.resolve(state()),

    'templates.marks': ({ kind }) => Promise.resolve({ marks: [...marksOf(kind)] }),

    'templates.check': ({ kind, base64 }) => {
      const { problems, marks } = checkTemplate(bytesOf(base64), kind);
      return Promise.resolve({ problems: [...problems], marks: [...marks] });
    },

    async 'templates.add'({ kind, edition, fileName, base64 }) {
      const bytes = bytesOf(base64);
      openTemplate(bytes, kind);
      // A file may pass every check and still be one the library cannot fill: that must show now and not in the hall.
      await templateSample(core, { kind, edition }, bytes);
      const added: OfficeTemplate = {
        id: core.newId(),
        kind,
        edition,
        fileName,
        fingerprint: await core.templateFiles.put(bytes),
        addedAt: core.now().toISOString(),
        by: core.author,
        removedAt: null,
      };
      const changed = await change('templates.add', (templates) => {
        outOfUse(templates, added, added.addedAt);
        templates.push(added);
      });
      return { ...changed, addedId: added.id };
    },

    'templates.remove': ({ id }) => {
      templateOf(id);
      return change('templates.remove', (templates) => {
        for (const each of templates) if (each.id === id) each.removedAt ??= core.now().toISOString();
      });
    },

    async 'templates.restore'({ id }) {
      const template = templateOf(id);
      await bytesOfTemplate(core, template);
      return change('templates.restore', (templates) => {
        outOfUse(templates, template, core.now().toISOString());
        for (const each of templates) if (each.id === id) each.removedAt = null;
      });
    },

    async 'templates.download'(wanted) {
      const { fileName, bytes } = await fileOf(wanted);
      return { fileName, base64: Buffer.from(bytes).toString('base64') };
    },

    async 'templates.open'(wanted) {
      if (core.desktop === null) throw new Refusal('document.notHere');
      const { fileName, bytes } = await fileOf(wanted);
      const { path } = await produceFile({
        folder: join(await documentFolder(core), 'templates'),
        name: `${safeName(fileName.replace(/\.docx$/i, ''))}.docx`,
        bytes,
        remembered: () => null,
      });
      await core.desktop.openFile(path);
      return {};
    },
  };
}

/** There is one template in use for a kind and an edition. */
function outOfUse(templates: OfficeTemplate[], { kind, edition }: OfficeTemplate, at: string): void {
  for (const each of templates) if (each.kind === kind && each.edition === edition) each.removedAt ??= at;
}

function bytesOf(base64: string): Uint8Array {
  return Buffer.from(base64, 'base64');
}
