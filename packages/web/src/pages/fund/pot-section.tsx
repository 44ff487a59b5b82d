import {
  amountText,
  FUND_CONTRACTS,
  FUND_PARTS,
  fundFindings,
  fundSchemeOf,
  sumsOf,
  toCents,
  type Cents,
} from "@albero/domain";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Facts } from "../../components/facts.tsx";
import { Section } from "../../components/section.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { formatMoney } from "../../i18n/format.ts";
import { recordOf, type PotProps } from "./pot.ts";
import { ActsOfPot } from "./acts-of-pot.tsx";
import { EditPot } from "./edit-pot.tsx";
import { UsesTable } from "./uses-table.tsx";

const euro = (amount: Cents) => formatMoney(amountText(amount));

const Findings = ({ view, fund }: PotProps) => {
  const { t } = useTranslation();
  const declared = view.projects === null ? null : toCents(view.projects);
  const findings = fundFindings(fund, {
    scheme: fundSchemeOf(FUND_CONTRACTS, view.year),
    acts: recordOf(view).acts,
    projects: declared?.ok === true && declared.value > 0 ? declared.value : null,
  });
  if (findings.length === 0) return null;
  return (
    <ul className="warnings">
      {findings.map(({ code, found, allowed }) => (
        <li key={code}>
          {t(`fund.findings.${code}`, {
            found: found === null ? "" : euro(found),
            allowed: allowed === null ? "" : euro(allowed),
          })}
        </li>
      ))}
    </ul>
  );
};

const Sources = ({ fund }: Pick<PotProps, "fund">) => {
  const { t } = useTranslation();
  return (
    <details className="how">
      <summary>{t("fund.sources")}</summary>
      <SimpleTable
        caption={t("fund.sources")}
        heads={[t("fund.source"), t("fund.part"), t("fund.clause"), t("fund.amount")]}
        rows={fund.sources.map(({ name, part, clause, amount, outsideLimit }) => [
          <span key="name">
            {name}
            {outsideLimit && <span className="under">{t("fund.outside")}</span>}
          </span>,
          t(`fund.parts.${part}`),
          clause,
          formatMoney(amount),
        ])}
        numbers={[3]}
      />
    </details>
  );
};

/** One pot of a year: its sums, what deserves a look, what it is made of and for, its acts. */
export const PotSection = ({ view, fund }: PotProps) => {
  const { t } = useTranslation();
  const mayEdit = useMay("fund.edit");
  const sums = sumsOf(fund);
  return (
    <Section title={t(`fund.pots.${fund.pot}`)} anchor={fund.pot}>
      <Findings view={view} fund={fund} />
      <Facts
        facts={[
          ...FUND_PARTS.filter((part) => sums.parts[part] > 0).map((part) => ({
            label: t(`fund.parts.${part}`),
            value: euro(sums.parts[part]),
          })),
          { label: t("fund.whole"), value: <strong>{euro(sums.sources)}</strong> },
          {
            label: t("fund.limit"),
            value:
              sums.limit === null
                ? null
                : t("fund.inLimit", { found: euro(sums.inLimit), limit: euro(sums.limit) }),
          },
        ]}
      />
      {fund.sources.length > 0 && <Sources fund={fund} />}
      {fund.uses.length > 0 && <UsesTable view={view} fund={fund} />}
      <ActsOfPot view={view} fund={fund} />
      {mayEdit && <EditPot view={view} fund={fund} />}
    </Section>
  );
};
