import type { BudgetView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { Jumps } from "../../components/jumps.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Notes } from "../../components/notes.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { formatNumber } from "../../i18n/format.ts";
import { useBudget } from "../../queries/budget.ts";

type BudgetSection = BudgetView["sections"][number];
type Line = BudgetSection["lines"][number];

/** Amounts and the printed indices both carry two decimals. */
const amountText = (value: string | null): string => (value === null ? "—" : formatNumber(value, 2));

const LineRow = ({ line, hasTargets }: { readonly line: Line; readonly hasTargets: boolean }) => (
  <tr className={`line-${line.kind}`}>
    <th scope="row">
      <span className="row-label">{line.label}</span>
    </th>
    {line.values.map((value, index) => (
      <td key={index} className={`col-number ${value?.startsWith("-") === true ? "negative" : ""}`}>
        {amountText(value)}
      </td>
    ))}
    {hasTargets && <td className="col-text">{line.target}</td>}
  </tr>
);

const SectionTable = ({
  section,
  years,
}: {
  readonly section: BudgetSection;
  readonly years: readonly number[];
}) => {
  const { t } = useTranslation();
  const hasTargets = section.lines.some(({ target }) => target !== null);
  const notes = section.lines.flatMap(({ label, notes: own }) => own.map((note) => `${label}: ${note}`));
  return (
    <Section title={section.title} anchor={section.slug}>
      <div
        className="scroll"
        role="region"
        aria-label={t("app.tableOf", { title: section.title })}
        tabIndex={0}
      >
        <table className="data figures wide">
          <caption className="visually-hidden">{section.title}</caption>
          <thead>
            <tr>
              <th scope="col">{t("budget.line")}</th>
              {years.map((year) => (
                <th key={year} scope="col" className="col-number">
                  {year}
                </th>
              ))}
              {hasTargets && <th scope="col">{t("budget.target")}</th>}
            </tr>
          </thead>
          <tbody>
            {section.lines.map((line) => (
              <LineRow key={line.id} line={line} hasTargets={hasTargets} />
            ))}
          </tbody>
        </table>
      </div>
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

const Contents = ({ view }: { readonly view: BudgetView }) => {
  const { t } = useTranslation();
  if (view.sections.length === 0) return <p className="empty">{t("budget.nothing")}</p>;
  return (
    <>
      {view.summary !== null && <p className="after-head">{view.summary}</p>}
      <Jumps parts={view.sections.map(({ slug, title }) => ({ anchor: slug, title }))} />
      {view.sections.map((section) => (
        <SectionTable key={section.slug} section={section} years={view.years} />
      ))}
      <Notes title={t("objective.notes")} notes={view.notes} />
    </>
  );
};

/** The budget statements of the plan: years across, lines down, with the printed indices. */
export const BudgetPage = () => {
  const { t } = useTranslation();
  return (
    <Page title={t("pages.budget")} lead={t("budget.lead")}>
      <Loaded query={useBudget()}>{(view) => <Contents view={view} />}</Loaded>
    </Page>
  );
};
