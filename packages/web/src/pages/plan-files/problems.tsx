import type { IncomingView } from "@albero/contract";
import { csvOf } from "@albero/domain";
import { useTranslation } from "react-i18next";

type Props = Pick<IncomingView, "problems">;

/** What has to be put right in a file, each with its sheet, row and column; the list can be taken along. */
export const Problems = ({ problems }: Props) => {
  const { t } = useTranslation();
  if (problems.length === 0) return null;
  const heads = (["sheet", "row", "column", "message"] as const).map((head) => t(`planFiles.csv.${head}`));
  const rows = problems.map(({ place, message }) => [
    place?.sheet ?? "",
    String(place?.row ?? ""),
    place?.column ?? "",
    message,
  ]);
  return (
    <>
      <h4>{t("planFiles.problems")}</h4>
      <ul className="warnings">
        {problems.map(({ message }, index) => (
          <li key={index}>{message}</li>
        ))}
      </ul>
      <p>
        <a
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(csvOf([heads, ...rows]))}`}
          download="albero.csv"
        >
          {t("planFiles.problemsCsv")}
        </a>
      </p>
    </>
  );
};
