import type { IndicatorView } from "@albero/contract";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { ProblemText } from "../../components/problem-text.tsx";
import { TextArea } from "../../components/text-area.tsx";
import { useDefineIndicator, useLibraryIndicator } from "../../queries/library.ts";

type Props = {
  readonly indicator: Pick<IndicatorView["indicator"], "id" | "code">;
  readonly formula: string;
};

/** Makes the formula that was tried the definition of the indicator: a new version, with its reason. */
export const SaveFormula = ({ indicator, formula }: Props) => {
  const { t } = useTranslation();
  const library = useLibraryIndicator(indicator.id, indicator.code);
  const define = useDefineIndicator();
  const [reason, setReason] = useState("");
  const known = library.data;
  if (known === undefined || known === null) return null;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    define.mutate({
      id: indicator.id,
      definition: { ...known.definition, formula },
      version: known.version,
      ...(reason.trim() === "" ? {} : { reason: reason.trim() }),
    });
  };
  return (
    <form className="stack save-formula" onSubmit={submit}>
      <h2>{t("formula.saveTitle")}</h2>
      <p className="soft">{t("formula.saveLead")}</p>
      <TextArea label={t("formula.reason")} value={reason} onChange={setReason} />
      {define.isError && <ProblemText error={define.error} />}
      {define.isSuccess && <p role="status">{t("formula.saved", { version: define.data.version })}</p>}
      <div className="actions">
        <button type="submit" className="btn btn-primary" disabled={define.isPending}>
          {t("formula.save")}
        </button>
      </div>
    </form>
  );
};
