import type { PlanVersionView } from "@albero/contract";
import { useNavigate } from "@tanstack/react-router";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { useBodyId } from "../../app/as-of.ts";
import { ProblemError } from "../../app/problem-error.ts";
import { ProblemText } from "../../components/problem-text.tsx";
import { TextArea } from "../../components/text-area.tsx";
import { useMovePlan, type Moving } from "../../queries/planning.ts";
import { ActField } from "../acts/act-field.tsx";

type Props = {
  readonly planId: string;
  readonly version: number;
  readonly move: PlanVersionView["moves"][number];
  readonly onDone: () => void;
};

const SHORTEST = 3;
const isShort = (text: string): boolean => text.trim().length < SHORTEST;

/** Whether the service refused because checks found errors: then a written reason may set them aside. */
const isStoppedByChecks = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.code === "checks-refused";

/** Where a move leads: an update is worked on as a draft, an abandoned version is no more. */
const useAfter = (planId: string) => {
  const navigate = useNavigate();
  const params = { bodyId: useBodyId(), planId };
  return (move: Moving["move"]) => {
    if (move === "revise") void navigate({ to: "/enti/$bodyId/piani/$planId/bozza", params });
    if (move === "abandon") void navigate({ to: "/enti/$bodyId/piani", params });
  };
};

/** What a move asks for: the act it rests on, the reason, and, where checks found errors, why it is done all the same. */
export const MoveForm = ({ planId, version, move, onDone }: Props) => {
  const { t } = useTranslation();
  const moving = useMovePlan({ planId, version });
  const after = useAfter(planId);
  const [actId, setActId] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const [override, setOverride] = useState("");
  const [isTried, setTried] = useState(false);
  const isStopped = isStoppedByChecks(moving.error);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if ((move.needsAct && actId === null) || (move.needsReason && isShort(reason))) return;
    const body: Moving = {
      move: move.move,
      ...(actId === null ? {} : { actId }),
      ...(isShort(reason) ? {} : { reason: reason.trim() }),
      ...(isShort(override) ? {} : { override: override.trim() }),
    };
    try {
      await moving.mutateAsync(body);
    } catch {
      return; // What was refused stands in the form.
    }
    // The page may have been read anew by now, without this form: it leads on all the same.
    onDone();
    after(move.move);
  };

  return (
    <form className="stack move-form" onSubmit={(event) => void submit(event)} noValidate>
      <p className="soft">{t(`planMoveHint.${move.move}`)}</p>
      {move.needsAct && (
        <ActField
          value={actId}
          onChange={setActId}
          error={isTried && actId === null ? t("plan.actMissing") : null}
        />
      )}
      <TextArea
        label={t(move.needsReason ? "plan.reasonNeeded" : "plan.reasonOptional")}
        value={reason}
        onChange={setReason}
        error={isTried && move.needsReason && isShort(reason) ? t("plan.reasonMissing") : null}
      />
      {moving.isError && <ProblemText error={moving.error} />}
      {isStopped && (
        <TextArea
          label={t("plan.override")}
          hint={t("plan.overrideHint")}
          value={override}
          onChange={setOverride}
        />
      )}
      <div className="actions">
        <button type="submit" className="btn btn-primary" disabled={moving.isPending}>
          {t(`planMove.${move.move}`)}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={onDone}>
          {t("plan.leave")}
        </button>
      </div>
    </form>
  );
};
