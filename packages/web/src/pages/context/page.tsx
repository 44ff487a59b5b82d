import type { ContextView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { Jumps } from "../../components/jumps.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { useContext } from "../../queries/budget.ts";

type Table = ContextView["tables"][number];

const isFigure = (text: string | null): boolean => text === null || /^[-−+]?[\d.,]+\s*%?$/.test(text.trim());

const ContextTable = ({ table }: { readonly table: Table }) => {
  const { t } = useTranslation();
  const hasUnits = table.rows.some(({ unit }) => unit !== null);
  const width = Math.max(...table.rows.map(({ values }) => values.length), 0);
  const columns = Array.from(
    { length: width },
    (_, index) => table.columns[table.columns.length - width + index] ?? "",
  );
  const notes = table.rows.flatMap(({ label, notes: own }) => own.map((note) => `${label}: ${note}`));
  const first = hasUnits ? 2 : 1;
  return (
    <Section title={table.title} anchor={table.slug}>
      <SimpleTable
        caption={table.title}
        heads={[t("context.what"), ...(hasUnits ? [t("indicator.unit")] : []), ...columns]}
        numbers={columns.flatMap((_, index) =>
          table.rows.every(({ values }) => isFigure(values[index] ?? null)) ? [index + first] : [],
        )}
        rows={table.rows.map(({ label, unit, values }) => [
          label,
          ...(hasUnits ? [unit] : []),
          ...columns.map((_, index) => values[index] ?? null),
        ])}
      />
      {notes.length > 0 && (
        <details className="how">
          <summary>{t("budget.notes", { count: notes.length })}</summary>
          <ul className="notes">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
};

/** Figures of the world around the body and within it, as the plan prints them. */
export const ContextPage = () => {
  const { t } = useTranslation();
  return (
    <Page title={t("context.title")} lead={t("context.lead")}>
      <Loaded query={useContext()}>
        {({ tables }) =>
          tables.length === 0 ? (
            <p className="empty">{t("context.nothing")}</p>
          ) : (
            <>
              <Jumps parts={tables.map(({ slug, title }) => ({ anchor: slug, title }))} />
              {tables.map((table) => (
                <ContextTable key={table.slug} table={table} />
              ))}
            </>
          )
        }
      </Loaded>
    </Page>
  );
};
