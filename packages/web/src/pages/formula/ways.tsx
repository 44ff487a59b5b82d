import { useTranslation } from "react-i18next";
import type { FormName } from "./forms.ts";

/** How a formula is written: in one of the forms, or in the language. */
export type Way = FormName | "language";

type Props<Each extends Way> = {
  readonly label: string;
  readonly ways: readonly Each[];
  readonly way: Way;
  readonly onChoose: (way: Each) => void;
};

/** The ways a formula can be written, one of them pressed. */
export const Ways = <Each extends Way>({ label, ways, way, onChoose }: Props<Each>) => {
  const { t } = useTranslation();
  return (
    <div className="segments" role="group" aria-label={label}>
      {ways.map((each) => (
        <button
          key={each}
          type="button"
          className="plain"
          aria-pressed={each === way}
          onClick={() => onChoose(each)}
        >
          {t(`formula.way.${each}`)}
        </button>
      ))}
    </div>
  );
};
