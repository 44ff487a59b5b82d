import type { OverviewView } from "@albero/contract";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useAsOf } from "../../app/as-of.ts";
import { useMay } from "../../app/may.ts";
import { UnitLink } from "../../components/links.tsx";
import { Section } from "../../components/section.tsx";
import { formatDay } from "../../i18n/format.ts";

/** Who owes values whose deadline has passed, and since when. */
export const LateOffices = ({ late }: Pick<OverviewView, "late">) => {
  const { t } = useTranslation();
  const { bodyId } = useAsOf();
  const mayRemind = useMay("round.manage");
  return (
    <Section
      title={t("home.late")}
      tools={
        <Link to={mayRemind ? "/enti/$bodyId/in-ritardo" : "/enti/$bodyId/rilevazioni"} params={{ bodyId }}>
          {t(mayRemind ? "pages.late" : "pages.rounds")}
        </Link>
      }
    >
      {late.length === 0 ? (
        <p className="empty">{t("home.nobodyLate")}</p>
      ) : (
        <ul className="rows">
          {late.map(({ office, values, since }) => (
            <li key={office?.id ?? ""}>
              {office === null ? (
                <span className="absent">{t("tasks.noOffice")}</span>
              ) : (
                <UnitLink id={office.id}>{office.name}</UnitLink>
              )}
              <span className="number">
                {t("home.lateValues", { count: values })}
                <span className="under">{t("home.lateSince", { day: formatDay(since) })}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};
