import type { UseView } from "@albero/contract";
import { LIGHTS } from "@albero/domain";
import type { TFunction } from "i18next";
import { useMemo, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatPeriod, formatPercent } from "../i18n/format.ts";
import { Achievement } from "./achievement.tsx";
import { DataTable, type Column } from "./data-table.tsx";
import { Figure, figureText, targetText } from "./figure.tsx";
import { Light } from "./light.tsx";
import { IndicatorLink } from "./links.tsx";

/** A row shown as an indicator at its place, with what else the page wants to say of it. */
export type UseRow = { readonly use: UseView; readonly place?: ReactNode };

const UseTitle = ({ use, place }: UseRow) => {
  const { t } = useTranslation();
  const notes = [
    use.responsible?.name,
    use.perimeter === null ? undefined : t("figure.perimeter", { unit: use.perimeter.name }),
  ].filter((note) => note !== undefined);
  return (
    <>
      <IndicatorLink id={use.indicatorId}>{use.title}</IndicatorLink>
      <span className="under one-line" title={notes.join(" · ")}>
        <span className="code">{use.code}</span>
        {notes.length > 0 && ` · ${notes.join(" · ")}`}
      </span>
      {place !== undefined && <span className="under one-line">{place}</span>}
    </>
  );
};

const previousText = (t: TFunction, { previous, unit, decimals }: UseView): ReactNode =>
  previous === null ? null : (
    <>
      {figureText(t, { figure: previous.figure, unit, decimals })}
      <span className="under">{formatPeriod(previous.period)}</span>
    </>
  );

const Target = ({ use }: { readonly use: UseView }) => {
  const { t } = useTranslation();
  const { target, yearTarget } = use;
  if (target === null && yearTarget === null) return null;
  const isShare =
    target !== null && yearTarget !== null && JSON.stringify(target) !== JSON.stringify(yearTarget);
  return (
    <>
      {targetText(t, use, target ?? yearTarget ?? { kind: "number", number: "0" })}
      {isShare && (
        <span className="under">{t("figure.yearTarget", { target: targetText(t, use, yearTarget) })}</span>
      )}
    </>
  );
};

const columnsOf = (t: TFunction): readonly Column<UseRow>[] => [
  {
    id: "title",
    header: t("figure.indicator"),
    kind: "heading",
    sortBy: ({ use }) => use.title,
    cell: (row) => <UseTitle {...row} />,
  },
  { id: "previous", header: t("figure.previous"), kind: "number", cell: ({ use }) => previousText(t, use) },
  { id: "target", header: t("figure.target"), kind: "number", cell: ({ use }) => <Target use={use} /> },
  {
    id: "value",
    header: t("figure.value"),
    kind: "number",
    cell: ({ use }) => (
      <>
        <Figure figure={use.figure} unit={use.unit} decimals={use.decimals} />
        {use.provisional && <span className="under">{t("figure.provisional")}</span>}
      </>
    ),
  },
  {
    id: "achievement",
    header: t("figure.achievement"),
    kind: "mark",
    sortBy: ({ use }) => (use.achievement === null ? null : Number(use.achievement)),
    cell: ({ use }) => <Achievement value={use.achievement} light={use.light} />,
  },
  {
    id: "light",
    header: t("figure.light"),
    kind: "mark",
    sortBy: ({ use }) => LIGHTS.indexOf(use.light),
    cell: ({ use }) => <Light light={use.light} />,
  },
  {
    id: "weight",
    header: t("figure.weight"),
    kind: "number",
    sortBy: ({ use }) => (use.weight === null ? null : Number(use.weight)),
    cell: ({ use }) =>
      use.weight === null ? (
        <span className="soft">{t("figure.equalWeight")}</span>
      ) : (
        formatPercent(use.weight)
      ),
  },
];

type Props = {
  readonly caption: string;
  readonly rows: readonly UseRow[];
  /** Only what says how an indicator stands now: without last year's value and the weight. */
  readonly isShort?: boolean;
  /** How many rows are shown before the reader asks for the others. */
  readonly first?: number;
};

/** Columns that no row fills are left out: where every weight is equal, none is written. */
const emptyColumns = (rows: readonly UseRow[]): readonly string[] => [
  ...(rows.every(({ use }) => use.previous === null) ? ["previous"] : []),
  ...(rows.every(({ use }) => use.weight === null) ? ["weight"] : []),
];
const LONG_ONLY = ["previous", "weight"];

/** Indicators at their places: the same row on every page. */
export const UseTable = ({ caption, rows, isShort = false, first }: Props) => {
  const { t } = useTranslation();
  const columns = useMemo(() => {
    const out = isShort ? LONG_ONLY : emptyColumns(rows);
    return columnsOf(t).filter(({ id }) => !out.includes(id));
  }, [t, isShort, rows]);
  return (
    <DataTable
      layout="uses"
      {...{ caption, columns, rows }}
      rowKey={({ use }) => use.id}
      {...(first === undefined ? {} : { first })}
    />
  );
};
