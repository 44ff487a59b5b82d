import type { Figure as FigureView, PlainValue, RecordedValueView, UseView } from "@albero/contract";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { formatDay, formatNumber } from "../i18n/format.ts";

/** Units that only say "a number" add nothing beside it. */
const unitText = (unit: string): string => (/^(n\.?|date|data)?$/i.test(unit.trim()) ? "" : ` ${unit}`);

const withUnit = (number: string, unit: string, decimals: number | null): string =>
  `${formatNumber(number, decimals)}${unitText(unit)}`;

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

const SIGNS = { ">=": "≥", "<=": "≤", ">": ">", "<": "<", "=": "=" } as const;

/** What is to be reached, in short: "≥ 8", "entro 28/02/2021". */
export const targetText = (
  t: TFunction,
  use: Pick<UseView, "direction" | "unit" | "decimals">,
  target: PlainValue,
): string => {
  if (use.direction === "by") return t("figure.by", { day: plainText(target, use.unit) });
  return `${SIGNS[use.direction]} ${plainText(target, use.unit)}`;
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
