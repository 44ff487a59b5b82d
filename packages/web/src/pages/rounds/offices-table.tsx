import type { RoundView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { UnitLink } from "../../components/links.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { formatDay } from "../../i18n/format.ts";

const VERDICTS = { true: "rounds.yes", false: "rounds.no", null: "rounds.open" } as const;

/** How each office is doing in a round: n of m, in time, punctual or not, and since when it is complete. */
export const OfficesTable = ({ round, caption }: { readonly round: RoundView; readonly caption: string }) => {
  const { t } = useTranslation();
  return (
    <SimpleTable
      caption={caption}
      heads={[
        t("tasks.office"),
        t("rounds.done"),
        t("rounds.inTime"),
        t("rounds.onTime"),
        t("rounds.completedOn"),
      ]}
      rows={round.offices.map(({ office, asked, done, inTime, onTime, completedOn, granted }) => [
        <>
          {office === null ? (
            <span className="absent">{t("tasks.noOffice")}</span>
          ) : (
            <UnitLink id={office.id}>{office.name}</UnitLink>
          )}
          {granted !== null && (
            <span className="under">{t("rounds.granted", { day: formatDay(granted) })}</span>
          )}
        </>,
        t("rounds.ofAsked", { done, asked }),
        t("rounds.ofAsked", { done: inTime, asked }),
        <span key="verdict" className={`verdict verdict-${String(onTime)}`}>
          {t(VERDICTS[`${onTime}`])}
        </span>,
        completedOn === null ? "—" : formatDay(completedOn),
      ])}
    />
  );
};
