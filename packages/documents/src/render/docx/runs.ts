import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from "docx";
import type { Run, Runs, Tone } from "../../blocks/run.ts";
import { LIGHT_LOOKS } from "../light-shape.ts";
import type { RenderOptions } from "../options.ts";
import { QUIET } from "./styles.ts";

const tones: Readonly<Record<Tone, IRunOptions>> = {
  plain: {},
  strong: { bold: true },
  emphasis: { italics: true },
  quiet: { color: QUIET },
};

/** Runs as the children of a paragraph; `isStrong` in a row that stands out. */
export const docxRuns = (runs: Runs, options: RenderOptions, isStrong = false): readonly ParagraphChild[] => {
  const look = isStrong ? tones.strong : tones.plain;
  return runs.flatMap((run) => docxRun(run, options, look));
};

const docxRun = (run: Run, { addressOf }: RenderOptions, look: IRunOptions): readonly ParagraphChild[] => {
  switch (run.kind) {
    case "text":
      return [new TextRun({ text: run.text, ...look, ...tones[run.tone] })];
    case "value":
      return [linked(new TextRun({ text: run.text, ...look }), addressOf(run.of))];
    case "light": {
      const { sign, colour } = LIGHT_LOOKS[run.light];
      return [
        new TextRun({ text: sign, color: colour }),
        new TextRun({ text: `\u00A0${run.text}`, ...look }),
      ];
    }
    case "link":
      return [linked(new TextRun({ text: run.text, underline: {} }), run.href)];
    case "break":
      return [new TextRun({ break: 1 })];
    case "bar":
      return [];
  }
};

const linked = (text: TextRun, address: string | null): ParagraphChild =>
  address === null ? text : new ExternalHyperlink({ link: address, children: [text] });
