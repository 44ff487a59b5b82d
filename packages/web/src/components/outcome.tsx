import type { AnsweredView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { MeasureLink } from "./links.tsx";
import { formatPeriod } from "../i18n/format.ts";

type Props = { readonly answered: AnsweredView; readonly said: string };

/** What became of the values somebody sent or answered; those left as they are with the reason. */
export const Outcome = ({ answered, said }: Props) => {
  const { t } = useTranslation();
  return (
    <div role="status" className="outcome">
      {answered.done.length > 0 && <p>{said}</p>}
      {answered.refused.length > 0 && (
        <>
          <p>{t("validation.refused")}</p>
          <ul>
            {answered.refused.map(({ cell, measure, message }) => (
              <li key={`${cell.measureId} ${cell.period} ${cell.unit?.id ?? ""}`}>
                <MeasureLink id={measure.id}>{measure.name}</MeasureLink>, {formatPeriod(cell.period)}:{" "}
                {message}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
