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

/** How the runs of a line look: figures may look otherwise than the words about them. */
export type LineLook = { readonly words: IRunOptions; readonly figures: IRunOptions };

export const PLAIN: LineLook = { words: {}, figures: {} };
export const STRONG: LineLook = { words: tones.strong, figures: tones.strong };
/** A headline: its figures are large, what is said of them is not. */
export const LARGE: LineLook = { words: {}, figures: { bold: true, size: 48 } };

/** Runs as the children of a paragraph. */
export const docxRuns = (runs: Runs, options: RenderOptions, look = PLAIN): readonly ParagraphChild[] =>
  runs.flatMap((run) => docxRun(run, options, look));

const docxRun = (run: Run, { addressOf }: RenderOptions, look: LineLook): readonly ParagraphChild[] => {
  switch (run.kind) {
    case "text":
      return [new TextRun({ text: run.text, ...look.words, ...tones[run.tone] })];
    case "value":
      return [linked(new TextRun({ text: run.text, ...look.figures }), addressOf(run.of))];
    case "light": {
      const { sign, colour } = LIGHT_LOOKS[run.light];
      return [
        new TextRun({ text: sign, color: colour }),
        new TextRun({ text: `\u00A0${run.text}`, ...look.words }),
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
