import { useState, type ClipboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "../../components/text-field.tsx";
import { branchesOf, usesIn, type DraftBranch } from "./outline.ts";
import { planPaste, type PastePlan, type TargetRow } from "./paste.ts";
import { PastePreview } from "./paste-preview.tsx";
import { TargetsGrid } from "./targets-grid.tsx";
import type { At } from "../../grid/move.ts";
import type { Drafting } from "./use-draft.ts";

/** Every indicator of the plan at its place, in the order of the tree; then those that stand on cards alone. */
const rowsOf = ({ content, indicators }: Drafting["view"]): readonly TargetRow[] => {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const rowsIn = (holderId: string, place: string): readonly TargetRow[] =>
    usesIn(content, holderId).flatMap((use) => {
      const indicator = byId.get(use.indicatorId);
      return indicator === undefined || use.standing !== "active" ? [] : [{ use, indicator, place }];
    });
  const ofBranch = ({ node, branches }: DraftBranch): readonly TargetRow[] => [
    ...rowsIn(node.id, node.code),
    ...branches.flatMap(ofBranch),
  ];
  return [
    ...branchesOf(content).flatMap(ofBranch),
    ...content.cardObjectives.flatMap(({ id, code }) => rowsIn(id, code)),
  ];
};

const holds = ({ indicator, place }: TargetRow, wanted: string): boolean =>
  [indicator.code, indicator.title, place].some((text) => text.toLowerCase().includes(wanted));

/** The targets of all indicators as a grid of years: written by keyboard, pasted from a spreadsheet. */
export const TargetsView = ({ draft }: { readonly draft: Drafting }) => {
  const { t } = useTranslation();
  const [search, setSearch] = useState("");
  const [plan, setPlan] = useState<PastePlan | null>(null);
  const periods = draft.view.plan.years.map(String);
  const wanted = search.trim().toLowerCase();
  const rows = rowsOf(draft.view).filter((row) => wanted === "" || holds(row, wanted));
  const paste = (event: ClipboardEvent, at: At) => {
    event.preventDefault();
    setPlan(planPaste(event.clipboardData.getData("text/plain"), { rows, periods, at }));
  };
  const apply = async (cells: PastePlan["changed"]) => {
    if (cells.length > 0) await draft.edit([{ kind: "set-targets", cells: [...cells] }]);
    setPlan(null);
  };
  return (
    <>
      <div className="tools">
        <TextField label={t("indicators.search")} type="search" value={search} onChange={setSearch} />
        <p className="soft tools-count">{t("draft.gridHint")}</p>
      </div>
      {plan !== null && (
        <PastePreview
          plan={plan}
          rows={rows}
          onApply={() => void apply(plan.changed)}
          onLeave={() => setPlan(null)}
        />
      )}
      {rows.length === 0 ? (
        <p className="empty">{t("draft.noRows")}</p>
      ) : (
        <TargetsGrid draft={draft} rows={rows} periods={periods} onPaste={paste} />
      )}
    </>
  );
};
