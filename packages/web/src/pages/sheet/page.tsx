import type { CellView, SheetView } from "@albero/contract";
import { useSearch } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { useDrafts } from "../../entering/drafts-of-body.tsx";
import { useSheet } from "../../queries/measure.ts";
import { shownCell } from "../measures/use-cell.ts";
import { SendDrafts } from "../tasks/send-drafts.tsx";
import { CellBar } from "./cell-bar.tsx";
import { cellAt, gridOf, placeOf } from "./grid-of.ts";
import { GridTable } from "./grid-table.tsx";
import { PastePreview } from "./paste-preview.tsx";
import { planPaste, type PastePlan } from "./plan-paste.ts";
import { SheetFile } from "./sheet-file.tsx";
import { useGrid } from "./use-grid.ts";

const SHORTCUTS = "sheet-keys";

const Shortcuts = () => {
  const { t } = useTranslation();
  return (
    <Disclosure label={t("sheet.shortcuts")} className={SHORTCUTS}>
      {() => (
        <dl className="shortcuts">
          {(["move", "edit", "restore", "block", "undo", "fill", "details", "help"] as const).map((name) => (
            <div key={name}>
              <dt>{t(`sheet.keys.${name}.keys`)}</dt>
              <dd>{t(`sheet.keys.${name}.does`)}</dd>
            </div>
          ))}
        </dl>
      )}
    </Disclosure>
  );
};

/** Back and on again, and how much is still only here. */
const Tools = () => {
  const { t } = useTranslation();
  const drafts = useDrafts();
  const open = useSyncExternalStore(drafts.subscribe, drafts.open);
  const canUndo = useSyncExternalStore(drafts.subscribe, drafts.canUndo);
  const canRedo = useSyncExternalStore(drafts.subscribe, drafts.canRedo);
  return (
    <div className="tools sheet-tools">
      <div className="actions">
        <button type="button" className="btn btn-outline-primary" disabled={!canUndo} onClick={drafts.undo}>
          {t("sheet.undo")}
        </button>
        <button type="button" className="btn btn-outline-primary" disabled={!canRedo} onClick={drafts.redo}>
          {t("sheet.redo")}
        </button>
        <Shortcuts />
      </div>
      <p className="soft tools-count" role="status">
        {t("sheet.pending", { count: open })}
      </p>
    </div>
  );
};

const Contents = ({ view, unitId }: { readonly view: SheetView; readonly unitId: string | null }) => {
  const { t } = useTranslation();
  const drafts = useDrafts();
  const mayEnter = useMay("measure.enter");
  const grid = useMemo(() => gridOf(view), [view]);
  const [plan, setPlan] = useState<PastePlan | null>(null);
  const details = useRef<HTMLElement>(null);
  const state = useGrid(grid, {
    onPaste: (block, at) => setPlan(planPaste(block, grid, at)),
    onDetails: () => details.current?.querySelector<HTMLElement>("textarea, input, button")?.focus(),
    onHelp: () => document.querySelector<HTMLElement>(`.${SHORTCUTS} button`)?.click(),
  });
  const [explaining, setExplaining] = useState(0);
  useEffect(() => {
    if (explaining > 0) details.current?.querySelector("textarea")?.focus();
  }, [explaining]);
  const explain = (unexplained: CellView) => {
    state.go(placeOf(grid, unexplained));
    setExplaining((times) => times + 1);
  };
  const back = () => state.go(state.active);
  const close = () => {
    setPlan(null);
    back();
  };
  const apply = () => {
    const wanted =
      plan?.planned.filter(({ becomes }) => becomes === "changed" || becomes === "refused") ?? [];
    drafts.put(wanted.map(({ cell, row, text }) => ({ cell: shownCell(cell), kind: row, text })));
    close();
  };
  const row = grid.rows[state.active.row];
  const cell = cellAt(grid, state.active);
  return (
    <>
      <Tools />
      {plan !== null && <PastePreview plan={plan} onApply={apply} onCancel={close} />}
      <GridTable grid={grid} caption={t("sheet.title")} state={state} />
      {row !== undefined && cell !== null && (
        <CellBar row={row} cell={cell} section={details} onBack={back} />
      )}
      <SendDrafts cells={grid.cells.flat().filter((each) => each !== null)} onUnexplained={explain} />
      {mayEnter && <SheetFile unitId={unitId} />}
    </>
  );
};

/** The sheet of an office, or of all: what is asked in the year, filled in as in a spreadsheet. */
export const SheetPage = () => {
  const { t } = useTranslation();
  const { ufficio } = useSearch({ from: "/enti/$bodyId/foglio" });
  const query = useSheet(ufficio ?? null);
  const office = query.data?.office?.name;
  return (
    <Page
      title={office === undefined ? t("sheet.title") : t("sheet.of", { office })}
      lead={<p>{t("sheet.lead")}</p>}
    >
      <Loaded query={query}>
        {(view) =>
          view.rows.length === 0 ? (
            <p className="empty">{t("sheet.nothing")}</p>
          ) : (
            <Contents view={view} unitId={ufficio ?? null} />
          )
        }
      </Loaded>
    </Page>
  );
};
