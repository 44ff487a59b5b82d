import type { FundView } from "@albero/contract";
import { FUND_POTS, type FundDocument, type FundPot } from "@albero/domain";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useBodyId } from "../../app/as-of.ts";
import { useMay } from "../../app/may.ts";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { YearChoice } from "../../components/year-choice.tsx";
import { useFund, useFundYears, useSaveFund } from "../../queries/fund.ts";
import { NewFund } from "./new-fund.tsx";
import { PotSection } from "./pot-section.tsx";

const withPot = (document: FundDocument, pot: FundPot): FundDocument => ({
  ...document,
  pots: [...document.pots, { pot, limit2016: null, sources: [], uses: [] }],
});

const AddPot = ({ view }: { readonly view: FundView }) => {
  const { t } = useTranslation();
  const save = useSaveFund();
  const missing = FUND_POTS.filter((pot) => !view.document.pots.some((fund) => fund.pot === pot));
  if (missing.length === 0) return null;
  return (
    <>
      <div className="actions">
        {missing.map((pot) => (
          <button
            key={pot}
            type="button"
            className="btn btn-outline-primary"
            disabled={save.isPending}
            onClick={() => save.mutate({ document: withPot(view.document, pot), version: view.revision })}
          >
            {t("fund.addPot", { pot: t(`fund.pots.${pot}`) })}
          </button>
        ))}
      </div>
      {save.isError && <ProblemText error={save.error} />}
    </>
  );
};

const Pots = ({ view }: { readonly view: FundView }) => {
  const mayEdit = useMay("fund.edit");
  return (
    <>
      {view.document.pots.map((fund) => (
        <PotSection key={fund.pot} view={view} fund={fund} />
      ))}
      {mayEdit && <AddPot view={view} />}
    </>
  );
};

const OfYear = ({ year, years }: { readonly year: string; readonly years: readonly number[] }) => {
  const bodyId = useBodyId();
  const navigate = useNavigate();
  const query = useFund(year);
  return (
    <>
      <YearChoice
        year={year}
        years={years}
        onChange={(chosen) =>
          void navigate({ to: "/enti/$bodyId/fondo/$year", params: { bodyId, year: chosen } })
        }
      />
      <Loaded query={query}>{(view) => <Pots view={view} />}</Loaded>
    </>
  );
};

/** The fund of a year: its pots, what each is made of and for, what is locked, what was paid by which act. */
export const FundPage = () => {
  const { t } = useTranslation();
  const { year } = useParams({ strict: false });
  const mayRead = useMay("fund.read");
  const mayEdit = useMay("fund.edit");
  const query = useFundYears();
  return (
    <Page title={t("fund.title")} lead={<p>{t("fund.lead")}</p>}>
      {mayRead ? (
        <Loaded query={query}>
          {({ years: [first, ...others] }) => (
            <>
              {first === undefined ? (
                <p className="empty">{t("fund.none")}</p>
              ) : (
                <OfYear year={year ?? String(first)} years={[first, ...others]} />
              )}
              {mayEdit && <NewFund years={first === undefined ? [] : [first, ...others]} />}
            </>
          )}
        </Loaded>
      ) : (
        <p className="empty">{t("fund.notPermitted")}</p>
      )}
    </Page>
  );
};
