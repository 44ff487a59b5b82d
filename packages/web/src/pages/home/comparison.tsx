import type { OverviewView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { formatNumber, formatPercent, formatPeriod } from "../../i18n/format.ts";
import { useBody, usePreviousOverview } from "../../queries/body.ts";

/** The difference of two achievements in points, exact: both have two decimals. */
const pointsBetween = (now: string, before: string): number =>
  (Math.round(Number(now) * 100) - Math.round(Number(before) * 100)) / 100;

type Before = { readonly period: string; readonly achievement: string };

/** The figure of the period before, once it is known; `null` where there is none. */
const useBefore = (period: string): Before | null => {
  const { data: body } = useBody();
  const periods = body?.periods ?? [];
  const before = periods[periods.indexOf(period) - 1] ?? null;
  const { data } = usePreviousOverview(before);
  const achievement = data?.body.achievement ?? null;
  return before === null || achievement === null ? null : { period: before, achievement };
};

/** What the body's figure was one period before, and how many points lie between. */
export const Comparison = ({ view }: { readonly view: OverviewView }) => {
  const { t } = useTranslation();
  const before = useBefore(view.moment.period);
  const now = view.body.achievement;
  if (before === null || now === null) return null;
  const points = pointsBetween(now, before.achievement);
  const word = points < 0 ? "less" : "more";
  return (
    <p className="headline-note">
      {t("home.before", { period: formatPeriod(before.period), value: formatPercent(before.achievement) })}
      {points !== 0 && ` ${t(`home.points.${word}`, { points: formatNumber(Math.abs(points).toFixed(2)) })}`}
    </p>
  );
};
