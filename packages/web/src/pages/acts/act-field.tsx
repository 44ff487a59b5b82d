import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { useActs } from "../../queries/acts.ts";
import { ActForm, type ActKind } from "./act-form.tsx";

type Props = {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly error: string | null;
  readonly label?: string;
  /** Only acts of this kind are offered. */
  readonly kind?: ActKind;
};

/** The act a move rests on, out of the register; one that is not there yet is entered here. */
export const ActField = ({ value, onChange, error, label, kind }: Props) => {
  const { t } = useTranslation();
  const acts = useActs();
  const [isNew, setNew] = useState(false);
  const known =
    acts.data?.acts.filter((act) => act.voided === null && (kind === undefined || act.kind === kind)) ?? [];
  return (
    <div className="stack">
      <Choice
        label={label ?? t("plan.act")}
        value={isNew ? "new" : (value ?? "none")}
        options={[
          { value: "none", label: t("plan.chooseAct") },
          ...known.map(({ id, cited }) => ({ value: id, label: cited })),
          { value: "new", label: t("plan.newAct") },
        ]}
        onChange={(chosen) => {
          setNew(chosen === "new");
          onChange(chosen === "new" || chosen === "none" ? null : chosen);
        }}
      />
      {isNew && (
        <ActForm
          first={kind ?? "deliberation"}
          onRecorded={(id) => {
            setNew(false);
            onChange(id);
          }}
        />
      )}
      {error !== null && !isNew && <p className="field-error">{error}</p>}
    </div>
  );
};
