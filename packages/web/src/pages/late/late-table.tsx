import type { LatePerson } from "@albero/contract";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { UnitLink } from "../../components/links.tsx";
import { formatDay } from "../../i18n/format.ts";

type Choosing = { readonly chosen: ReadonlySet<string>; readonly onChoose: (id: string) => void };

const columnsOf = (t: TFunction, { chosen, onChoose }: Choosing): readonly Column<LatePerson>[] => [
  {
    id: "choose",
    header: t("late.choose"),
    kind: "mark",
    cell: ({ id, title }) => (
      <input
        type="checkbox"
        className="check"
        aria-label={t("late.select", { title })}
        checked={chosen.has(id)}
        onChange={() => onChoose(id)}
      />
    ),
  },
  {
    id: "who",
    header: t("late.who"),
    kind: "heading",
    cell: ({ title, units }) => (
      <>
        {title}
        {units.map(({ id, name }) => (
          <span key={id} className="under">
            <UnitLink id={id}>{name}</UnitLink>
          </span>
        ))}
      </>
    ),
    sortBy: ({ title }) => title,
  },
  {
    id: "values",
    header: t("late.values"),
    kind: "number",
    cell: ({ values }) => <span className="figure">{values}</span>,
    sortBy: ({ values }) => values,
  },
  {
    id: "since",
    header: t("late.since"),
    cell: ({ since }) => formatDay(since),
    sortBy: ({ since }) => since,
  },
  {
    id: "reminded",
    header: t("late.reminded"),
    cell: ({ remindedOn }) =>
      remindedOn === null ? <span className="absent">{t("late.never")}</span> : formatDay(remindedOn),
    sortBy: ({ remindedOn }) => remindedOn,
  },
];

type Props = Choosing & { readonly people: readonly LatePerson[] };

/** People who are late, each with its offices, how much, since when, and when it was last reminded. */
export const LateTable = ({ people, ...choosing }: Props) => {
  const { t } = useTranslation();
  return (
    <DataTable
      caption={t("late.title")}
      columns={columnsOf(t, choosing)}
      rows={people}
      rowKey={({ id }) => id}
    />
  );
};
