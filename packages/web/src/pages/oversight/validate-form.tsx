import type { DeskView } from "@albero/contract";
import { VALIDATION_OUTCOMES, type ValidationOutcome } from "@albero/domain";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { TextArea } from "../../components/text-area.tsx";
import { useValidateReport } from "../../queries/oversight.ts";
import { ActAndDay } from "../project/act-and-day.tsx";
import { CriteriaFields } from "./criteria-fields.tsx";
import { answersOf, NOTHING_ANSWERED, outcomeOf } from "./judgement.ts";

type Props = { readonly desk: DeskView; readonly report: NonNullable<DeskView["report"]> };

/** The checklist of the report and what follows from it; the act closes it. */
export const ValidateForm = ({ desk, report }: Props) => {
  const { t } = useTranslation();
  const validate = useValidateReport(desk.year);
  const [drafts, setDrafts] = useState(NOTHING_ANSWERED);
  const [chosen, setChosen] = useState<ValidationOutcome | null>(null);
  const [reason, setReason] = useState("");
  const outcome = chosen ?? outcomeOf(drafts);
  const criteria = answersOf(drafts);
  return (
    <div className="stack">
      <CriteriaFields
        drafts={drafts}
        write={(criterion, over) =>
          setDrafts((before) =>
            before.map((draft) => (draft.criterion === criterion ? { ...draft, ...over } : draft)),
          )
        }
      />
      {criteria === null ? (
        <p className="hint">{t("oversight.answerAll")}</p>
      ) : (
        <>
          <Choice
            label={t("oversight.outcome")}
            value={outcome}
            options={VALIDATION_OUTCOMES.map((value) => ({ value, label: t(`oversight.outcomes.${value}`) }))}
            onChange={setChosen}
          />
          {outcome === "not-validated" && (
            <TextArea label={t("oversight.reason")} value={reason} onChange={setReason} />
          )}
          <ActAndDay
            label={t("oversight.validate")}
            sending={validate}
            onDone={(act) =>
              validate.mutate({
                ...{ ...act, reportId: report.id, outcome, criteria },
                reason: reason.trim() === "" ? null : reason.trim(),
              })
            }
          />
        </>
      )}
    </div>
  );
};
