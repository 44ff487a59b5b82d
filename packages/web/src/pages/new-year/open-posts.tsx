import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import type { StepProps } from "./step.ts";
import { successorOf, withSuccessor } from "./successor.ts";

const NOBODY = "nobody";

/** The responsibles who will not be there, or are for the time being only: each with who is to follow. */
export const OpenPosts = ({ view, choices, onChoose }: StepProps) => {
  const { t } = useTranslation();
  const { openPosts, units } = view;
  if (openPosts.length === 0) return null;
  return (
    <fieldset className="stack choices successors">
      <legend>{t("nextYear.openPosts")}</legend>
      {openPosts.map(({ unit, why, places }) => (
        <div key={unit.id}>
          <Choice
            label={t("nextYear.successorOf", { unit: unit.name })}
            value={successorOf(choices.successors, unit.id) ?? NOBODY}
            options={[
              { value: NOBODY, label: t(`nextYear.nobody.${why}`) },
              ...units.filter(({ id }) => id !== unit.id).map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(to) =>
              onChoose({
                successors: withSuccessor(choices.successors, unit.id, to === NOBODY ? null : to),
              })
            }
          />
          <p className="under">
            {t(`nextYear.open.${why}`)} · {t("nextYear.places", { count: places })}
          </p>
        </div>
      ))}
    </fieldset>
  );
};
