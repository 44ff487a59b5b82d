import type {
  Figure as FigureView,
  PlainValue,
  RecordedValueView,
  TargetValueView,
  UseView,
} from "@albero/contract";
import { YES_NO } from "@albero/domain";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { formatAnswer, formatDay, formatNumber } from "../i18n/format.ts";

/** Units that only say "a number" add nothing beside it. */
const unitText = (unit: string): string => (/^(n\.?|date|data)?$/i.test(unit.trim()) ? "" : ` ${unit}`);

const withUnit = (number: string, unit: string, decimals: number | null): string =>
  unit === YES_NO ? formatAnswer(Number(number) !== 0) : `${formatNumber(number, decimals)}${unitText(unit)}`;

export const plainText = (value: PlainValue, unit: string, decimals: number | null = null): string =>
  value.kind === "date" ? formatDay(value.date) : withUnit(value.number, unit, decimals);

type Measured = { readonly figure: FigureView; readonly unit: string; readonly decimals: number | null };

/** A figure in the reader's form, or the word for why there is none. */
export const figureText = (t: TFunction, { figure, unit, decimals }: Measured): string => {
  switch (figure.kind) {
    case "number":
    case "date":
      return plainText(figure, unit, decimals);
    case "missing":
      return t("figure.missing");
    case "not-due":
      return t("figure.notDue");
    case "failed":
      return t("figure.failed");
  }
};

const SIGNS = {
  ">=": "≥",
  "<=": "≤",
  ">": ">",
  "<": "<",
  "=": "=",
  by: null,
  within: null,
  is: null,
} as const;

/** A target by itself: "8", "28/02/2021", "10,00–20,00 gg", "sì". */
export const bareTarget = (target: TargetValueView, unit: string): string => {
  switch (target.kind) {
    case "range":
      return `${formatNumber(target.from)}–${withUnit(target.to, unit, null)}`;
    case "answer":
      return formatAnswer(target.yes);
    default:
      return plainText(target, unit);
  }
};

/** What is to be reached, in short: "≥ 8", "entro il 28/02/2021", "tra 10,00 e 20,00 gg", "sì". */
export const targetText = (
  t: TFunction,
  use: Pick<UseView, "direction" | "unit" | "decimals">,
  target: TargetValueView,
): string => {
  if (target.kind === "range") {
    const to = withUnit(target.to, use.unit, null);
    return t("figure.between", { from: formatNumber(target.from), to });
  }
  const text = bareTarget(target, use.unit);
  if (target.kind === "date") return t("figure.by", { day: text });
  const sign = SIGNS[use.direction];
  return sign === null ? text : `${sign} ${text}`;
};

/** A figure with its unit; absent ones are set back, and say why to whoever points at them. */
export const Figure = ({ figure, unit, decimals }: Measured) => {
  const { t } = useTranslation();
  const isThere = figure.kind === "number" || figure.kind === "date";
  return (
    <span
      className={isThere ? "figure" : "figure absent"}
      title={isThere ? undefined : figure.causes.join(" ")}
    >
      {figureText(t, { figure, unit, decimals })}
    </span>
  );
};

/** A recorded value in the reader's form, or that there is none and why. */
export const recordedText = (t: TFunction, value: RecordedValueView, unit: string): string =>
  value.kind === "not-available"
    ? t("figure.notAvailable", { reason: value.reason })
    : plainText(value, unit);
