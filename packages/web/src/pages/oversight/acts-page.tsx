import type { DeskView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Facts } from "../../components/facts.tsx";
import { Section } from "../../components/section.tsx";
import { formatDay } from "../../i18n/format.ts";
import { FilesOf } from "./files-of.tsx";
import { NewAct } from "./new-act.tsx";
import { YearPage } from "./year-page.tsx";

type Act = DeskView["acts"][number];

const ActItem = ({ year, done }: { readonly year: number; readonly done: Act }) => {
  const { t } = useTranslation();
  const { id, what, act, on, unit, text, files } = done;
  return (
    <li className="sampled">
      <h3>
        {t(`oversight.what.${what}`)}
        {unit !== null && `: ${unit.name}`}
      </h3>
      <p>
        {act}, {formatDay(on)}
      </p>
      {text !== null && <p>{text}</p>}
      {what !== "proposal" && <FilesOf year={year} actId={id} files={files} />}
    </li>
  );
};

const OWN = ["system-opinion", "monitoring", "performance", "proposal", "relation", "transparency"] as const;
const OFFICE = ["appointment", "renewal"] as const;

const Term = ({ desk: { term, year } }: { readonly desk: DeskView }) => {
  const { t } = useTranslation();
  const mayAppoint = useMay("acts.edit");
  return (
    <Section title={t("oversight.term")} anchor="term">
      {term === null ? (
        <p className="empty">{t("oversight.noTerm")}</p>
      ) : (
        <>
          {term.isEnding && <p className="warnings">{t("oversight.ending", { day: formatDay(term.to) })}</p>}
          <Facts
            facts={[
              { label: t("oversight.since"), value: formatDay(term.from) },
              { label: t("oversight.until"), value: formatDay(term.to) },
              { label: t("oversight.renewed"), value: t(term.isRenewed ? "oversight.yes" : "oversight.no") },
            ]}
          />
        </>
      )}
      {mayAppoint && <NewAct year={year} kinds={OFFICE} label={t("oversight.appoint")} />}
    </Section>
  );
};

const Acts = ({ desk }: { readonly desk: DeskView }) => {
  const { t } = useTranslation();
  const mayJudge = useMay("oversight.judge");
  const { acts, year } = desk;
  return (
    <Section title={t("oversight.actsOf", { year })}>
      {acts.length === 0 && <p className="empty">{t("oversight.noAct")}</p>}
      <ul className="sampled-list">
        {acts.map((done) => (
          <ActItem key={done.id} year={year} done={done} />
        ))}
      </ul>
      {mayJudge && <NewAct year={year} kinds={OWN} label={t("oversight.newAct")} />}
    </Section>
  );
};

/** The other acts of the evaluation body in a year, and since when and until when it is in office. */
export const OversightActsPage = () => (
  <YearPage name="acts">
    {(desk) => (
      <>
        <Acts desk={desk} />
        <Term desk={desk} />
      </>
    )}
  </YearPage>
);
