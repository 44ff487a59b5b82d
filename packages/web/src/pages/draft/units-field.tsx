import type { UnitRef } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";

type Props = {
  readonly units: readonly UnitRef[];
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
};

/** The units that work at an objective: each can be taken out, and others put in. */
export const UnitsField = ({ units, chosen, onChange }: Props) => {
  const { t } = useTranslation();
  const others = units.filter(({ id }) => !chosen.includes(id));
  return (
    <div className="stack">
      {chosen.length > 0 && (
        <ul className="chosen-units" aria-label={t("objective.units")}>
          {chosen.map((id) => {
            const name = units.find((unit) => unit.id === id)?.name ?? id;
            return (
              <li key={id}>
                <span>{name}</span>
                <button
                  type="button"
                  className="plain link"
                  aria-label={t("draft.takeOut", { name })}
                  onClick={() => onChange(chosen.filter((each) => each !== id))}
                >
                  {t("draft.out")}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <Choice
        label={t("objective.units")}
        value="none"
        options={[
          { value: "none", label: t("draft.addUnit") },
          ...others.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(id) => id !== "none" && onChange([...chosen, id])}
      />
    </div>
  );
};
