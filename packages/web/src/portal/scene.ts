import { publicAddress, type Figure, type PortalFrame, type TargetValueView } from "@albero/contract";
import {
  answerWord,
  formatDay,
  formatDecimal,
  periodName,
  YES_NO,
  type Day,
  type Decimal,
  type PeriodCode,
} from "@albero/domain";
import { capital } from "../i18n/capital.ts";
import { WORDS, type Words } from "./words.ts";

/** What a public page is drawn with: its words, its forms of figures, and where other pages are. */
export type Scene = {
  readonly frame: PortalFrame;
  readonly words: Words;
  /** Another public page of the body, in the same language. */
  readonly to: (...parts: readonly string[]) => string;
  readonly number: (text: string, decimals?: number) => string;
  readonly percent: (text: string | null) => string;
  readonly day: (day: string) => string;
  readonly period: (code: string) => string;
  readonly figure: (figure: Figure, unit: string, decimals: number) => string;
  readonly target: (target: TargetValueView | null, unit: string, decimals: number) => string;
};

/** Units that only say "a number" add nothing beside it. */
const unitText = (unit: string): string => (/^(n\.?|date|data)?$/i.test(unit.trim()) ? "" : ` ${unit}`);

const NOTHING = "–";

/** The scene of a page, with everything in the reader's language. */
export const sceneOf = (frame: PortalFrame): Scene => {
  const { language, body } = frame;
  const words = WORDS[language];
  const number = (text: string, decimals = 0): string => formatDecimal(text as Decimal, decimals, language);
  const measured = (text: string, unit: string, decimals: number): string =>
    unit === YES_NO ? answerWord(Number(text) !== 0, language) : number(text, decimals) + unitText(unit);
  const absent = {
    missing: words.figure.missing,
    "not-due": words.figure.notDue,
    failed: words.figure.failed,
  };
  const day = (text: string): string => formatDay(text as Day);
  return {
    ...{ frame, words, number, day },
    to: (...parts) => publicAddress(body?.slug ?? "", ...parts) + (language === "en" ? "?lingua=en" : ""),
    percent: (text) => (text === null ? NOTHING : `${number(text, 2)} %`),
    period: (code) => capital(periodName(code as PeriodCode, language)),
    figure: (figure, unit, decimals) => {
      if (figure.kind === "number") return measured(figure.number, unit, decimals);
      return figure.kind === "date" ? day(figure.date) : absent[figure.kind];
    },
    target: (target, unit, decimals) => {
      switch (target?.kind) {
        case "number":
          return measured(target.number, unit, decimals);
        case "date":
          return day(target.date);
        case "range":
          return `${number(target.from)}–${measured(target.to, unit, decimals)}`;
        case "answer":
          return answerWord(target.yes, language);
        default:
          return NOTHING;
      }
    },
  };
};

export type SceneProps = { readonly scene: Scene };
