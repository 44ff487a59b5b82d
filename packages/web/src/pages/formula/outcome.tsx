import { useTranslation } from "react-i18next";
import { plainText } from "../../components/figure.tsx";
import { formatPeriod } from "../../i18n/format.ts";
import type { Tried, Wish } from "./try-formula.ts";

type Props = { readonly tried: Tried; readonly wish: Wish; readonly period: string };

const Result = ({ tried, wish, period }: Props & { readonly tried: Extract<Tried, { kind: "formula" }> }) => {
  const { t } = useTranslation();
  const { result, lacking } = tried;
  return (
    <>
      <p className="soft">{t("formula.with", { period: formatPeriod(period) })}</p>
      {result === null ? (
        <p className="headline-word absent">{t("formula.noResult")}</p>
      ) : (
        <p className="headline-number">{plainText(result, wish.unit, wish.decimals)}</p>
      )}
      {lacking.length > 0 && <p className="soft">{t("formula.lacking", { names: lacking.join("; ") })}</p>}
    </>
  );
};

/** What the formula says in words, what is doubtful in it, and what it gives. */
export const Outcome = (props: Props) => {
  const { t } = useTranslation();
  const { tried } = props;
  return (
    <div className="formula-outcome" aria-live="polite">
      {tried.kind === "empty" && <p className="empty">{t("formula.empty")}</p>}
      {tried.kind === "formula" && (
        <>
          <p className="formula-words">{tried.words}</p>
          <p>
            <code>{tried.text}</code>
          </p>
          {tried.doubts.length > 0 && (
            <ul className="warnings">
              {tried.doubts.map((doubt) => (
                <li key={doubt}>{doubt}</li>
              ))}
            </ul>
          )}
          <Result {...props} tried={tried} />
        </>
      )}
    </div>
  );
};
