import type { ChecksView, PlanEditView } from "@albero/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { ProblemText } from "../../components/problem-text.tsx";
import { useRepair } from "../../queries/checks.ts";

/** Applies edits to the draft; `null` for who may not plan, and without a draft. */
export type Apply = ((edits: readonly PlanEditView[]) => void) | null;

type Done = {
  readonly kind: "repaired" | "undone";
  readonly count: number;
  readonly undo: readonly PlanEditView[];
};

/** Repairs of the draft and what became of the last ones. */
export const useRepairs = (plan: ChecksView["plan"]) => {
  const { t } = useTranslation();
  const mayPlan = useMay("plan.edit");
  const repair = useRepair(plan);
  const [done, setDone] = useState<Done | null>(null);
  const send = (edits: readonly PlanEditView[], kind: Done["kind"]) =>
    repair.mutate(
      { edits, reason: t("checks.reason") },
      { onSuccess: ({ undo }) => setDone({ kind, count: edits.length, undo }) },
    );
  const apply: Apply =
    mayPlan && plan?.isDraft === true
      ? (edits) => {
          if (!repair.isPending) send(edits, "repaired");
        }
      : null;
  return { apply, done, error: repair.error, undo: () => done !== null && send(done.undo, "undone") };
};

/** What became of the last repairs, with the way back. */
export const RepairStatus = ({ done, error, undo }: Omit<ReturnType<typeof useRepairs>, "apply">) => {
  const { t } = useTranslation();
  if (error !== null) return <ProblemText error={error} />;
  return (
    <p role="status" className="repair-status">
      {done?.kind === "undone" && t("checks.undone")}
      {done?.kind === "repaired" && (
        <>
          {t("checks.repaired", { count: done.count })}{" "}
          <button type="button" className="btn btn-outline-primary" onClick={undo}>
            {t("checks.undo")}
          </button>
        </>
      )}
    </p>
  );
};
