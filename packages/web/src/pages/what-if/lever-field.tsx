import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { plainText, recordedText } from "../../components/figure.tsx";
import { TextField } from "../../components/text-field.tsx";
import { capital } from "../../i18n/capital.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { fieldText, type Reading } from "../../entering/read-text.ts";
import type { NamedLever } from "./supposing.ts";

type Props = {
  readonly named: NamedLever;
  readonly text: string;
  readonly draft: Reading | null;
  readonly onChange: (text: string) => void;
};

const wrongText = (t: TFunction, draft: Reading | null): string | null => {
  if (draft?.kind === "wrong") return t(`whatIf.wrong.${draft.why}`);
  if (draft?.kind !== "question") return null;
  const [first, second] = draft.readings;
  return t("whatIf.wrong.ambiguous", { first, second });
};

/** One value to play with: what it is now, what it would take, and a press that puts that value in the field. */
export const LeverField = ({ named, text, draft, onChange }: Props) => {
  const { t } = useTranslation();
  const { measure, period, of, unit, value, reach } = named.lever;
  const name = of === null ? measure.name : `${measure.name} (${of.name})`;
  const now = value === null ? t("whatIf.none") : t("whatIf.now", { value: recordedText(t, value, unit) });
  const { proposal } = reach;
  return (
    <li className="lever">
      <TextField
        label={t("whatIf.value", { measure: name, period: formatPeriod(period) })}
        hint={`${capital(now)} · ${reach.text}`}
        value={text}
        error={wrongText(t, draft)}
        onChange={onChange}
      />
      {proposal !== null && (
        <button
          type="button"
          className="btn btn-outline-primary"
          aria-label={`${t("whatIf.use", { value: plainText(proposal, unit) })}: ${name}`}
          onClick={() => onChange(fieldText(proposal, named.lever))}
        >
          {t("whatIf.use", { value: plainText(proposal, unit) })}
        </button>
      )}
    </li>
  );
};
