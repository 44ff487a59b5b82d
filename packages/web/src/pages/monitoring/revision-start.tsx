import type { ReportView } from "@albero/contract";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useBodyId } from "../../app/as-of.ts";
import { useMay } from "../../app/may.ts";
import { ProblemText } from "../../components/problem-text.tsx";
import { Section } from "../../components/section.tsx";
import { toggled } from "../../components/toggled.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { useMovePlan } from "../../queries/planning.ts";

const isCritical = ({ rollUp }: ReportView["attention"][number]): boolean => rollUp.light === "critical";

/** Opens an update of the plan on what the report found: the objectives chosen here stand in its reason. */
export const RevisionStart = ({ view }: { readonly view: ReportView }) => {
  const { t } = useTranslation();
  const { plan, attention, moment } = view;
  const mayMove = useMay("plan.move");
  const params = { bodyId: useBodyId(), planId: plan.id };
  const navigate = useNavigate();
  const revise = useMovePlan({ planId: plan.id, version: plan.version });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set(attention.filter(isCritical).map(({ node }) => node.id)),
  );
  if (!mayMove || attention.length === 0) return null;
  const start = async () => {
    const codes = attention.filter(({ node }) => chosen.has(node.id)).map(({ node }) => node.code);
    const reason = t("revision.reason", { period: formatPeriod(moment.period), codes: codes.join(", ") });
    try {
      await revise.mutateAsync({ move: "revise", reason });
    } catch {
      return; // What was refused stands below the button.
    }
    void navigate({ to: "/enti/$bodyId/piani/$planId/bozza", params });
  };
  return (
    <Section title={t("revision.title")} lead={t("revision.lead")}>
      <ul className="choices">
        {attention.map(({ node }) => (
          <li key={node.id}>
            <label>
              <input
                type="checkbox"
                className="check"
                checked={chosen.has(node.id)}
                onChange={() => setChosen(toggled(chosen, node.id))}
              />{" "}
              {node.code} {node.title}
            </label>
          </li>
        ))}
      </ul>
      {revise.error !== null && <ProblemText error={revise.error} />}
      <button
        type="button"
        className="btn btn-outline-primary"
        disabled={chosen.size === 0 || revise.isPending}
        onClick={() => void start()}
      >
        {t("revision.start")}
      </button>
    </Section>
  );
};
