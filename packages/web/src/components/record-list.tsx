import type { UseQueryResult } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Loaded } from "./loaded.tsx";
import { Section } from "./section.tsx";
import { SimpleTable } from "./simple-table.tsx";

type Column<Row> = { readonly head: string; readonly cell: (row: Row) => ReactNode };

type Props<Row> = {
  readonly title: string;
  readonly anchor: string;
  readonly query: UseQueryResult<readonly Row[]>;
  readonly columns: readonly Column<Row>[];
  /** What is said where there is none yet. */
  readonly empty: string;
  readonly nameOf: (row: Row) => string;
  readonly mayEdit: boolean;
  readonly addLabel: string;
  /** The form for one that is there, or for a new one. */
  readonly form: (row: Row | null, onDone: () => void) => ReactNode;
};

/** Things recorded one by one: a table to read, and for whoever may the way to change each and to add another. */
export const RecordList = <Row extends { readonly id: string }>(props: Props<Row>) => {
  const { title, anchor, query, columns, empty, nameOf, mayEdit, addLabel, form } = props;
  const { t } = useTranslation();
  const [editing, setEditing] = useState<{ readonly row: Row | null } | null>(null);
  const changing = (row: Row) => (
    <button
      key="change"
      type="button"
      className="plain link"
      aria-label={t("records.changeOf", { name: nameOf(row) })}
      onClick={() => setEditing({ row })}
    >
      {t("records.change")}
    </button>
  );
  return (
    <Section title={title} anchor={anchor}>
      <Loaded query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="empty">{empty}</p>
          ) : (
            <SimpleTable
              caption={title}
              heads={[...columns.map(({ head }) => head), ...(mayEdit ? [t("records.change")] : [])]}
              rows={rows.map((row) => [
                ...columns.map(({ cell }) => cell(row)),
                ...(mayEdit ? [changing(row)] : []),
              ])}
            />
          )
        }
      </Loaded>
      {editing !== null && (
        <div key={editing.row?.id ?? "new"}>{form(editing.row, () => setEditing(null))}</div>
      )}
      {mayEdit && editing === null && (
        <div className="actions after">
          <button type="button" className="btn btn-outline-primary" onClick={() => setEditing({ row: null })}>
            {addLabel}
          </button>
        </div>
      )}
    </Section>
  );
};
