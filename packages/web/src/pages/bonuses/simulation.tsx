import type { SimulationView } from "@albero/contract";
import { amountText, cents, toCents } from "@albero/domain";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../components/loaded.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { formatMoney } from "../../i18n/format.ts";
import { SendForm } from "./send-form.tsx";
import { useSimulation, type OfUse } from "../../queries/bonus.ts";

type Outcome = SimulationView["outcomes"][number];

const centsOf = (text: string): number => {
  const read = toCents(text);
  return read.ok ? read.value : 0;
};

/** What the last rule gives more or less than the first. */
const difference = (texts: readonly string[]): string => {
  const [first = "0", last = first] = [texts[0], texts.at(-1)];
  return formatMoney(amountText(cents(centsOf(last) - centsOf(first))));
};

const Table = ({ pool, outcomes }: SimulationView) => {
  const { t } = useTranslation();
  const [first] = outcomes;
  if (first === undefined) return null;
  const rows = first.shares;
  const share = (outcome: Outcome, entrant: string) =>
    outcome.shares.find((each) => each.entrant === entrant);
  const isCompared = outcomes.length > 1;
  const line = (name: string, texts: readonly string[]) => [
    <strong key="name">{name}</strong>,
    ...texts.map((text) => formatMoney(text)),
    ...(isCompared ? [difference(texts)] : []),
  ];
  return (
    <SimpleTable
      caption={t("bonuses.simulate")}
      heads={[
        ...[t("bonuses.person"), ...outcomes.map(({ name }) => name)],
        ...(isCompared ? [t("bonuses.difference")] : []),
      ]}
      numbers={[1, 2, 3, 4, 5, 6, 7]}
      rows={[
        ...rows.map(({ entrant, title }) => [
          title,
          ...outcomes.map((outcome) => {
            const own = share(outcome, entrant);
            return (
              <span key={outcome.ruleId}>
                {formatMoney(own?.amount ?? "0.00")}
                {own?.isHigher === true && <span className="under">{t("bonuses.higher")}</span>}
              </span>
            );
          }),
          ...(isCompared ? [difference(outcomes.map((each) => share(each, entrant)?.amount ?? "0.00"))] : []),
        ]),
        line(
          t("bonuses.assigned"),
          outcomes.map(({ assigned }) => assigned),
        ),
        line(
          t("bonuses.unassigned"),
          outcomes.map(({ unassigned }) => unassigned),
        ),
        line(
          t("bonuses.pool"),
          outcomes.map(() => pool),
        ),
      ]}
    />
  );
};

const Notes = ({ outcomes }: Pick<SimulationView, "outcomes">) => {
  const told = outcomes.flatMap(({ name, problem, warnings }) =>
    [...(problem === null ? [] : [problem]), ...warnings].map((text) => `${name}: ${text}`),
  );
  if (told.length === 0) return null;
  return (
    <ul className="warnings">
      {told.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
};

type Props = {
  readonly year: string;
  readonly of: OfUse;
  readonly ruleIds: readonly string[];
  readonly revision: number;
};

/** What the rules give each person, side by side, with what is assigned and what is left of the same money. */
export const Simulation = ({ year, of, ruleIds, revision }: Props) => {
  const query = useSimulation(year, { ...of, ruleIds, revision });
  if (ruleIds.length === 0) return null;
  return (
    <Loaded query={query}>
      {({ pool, outcomes }) => {
        const sums = outcomes.filter(({ problem }) => problem === null);
        return (
          <>
            <Notes outcomes={outcomes} />
            <Table pool={pool} outcomes={sums} />
            <SendForm year={year} of={of} rules={sums} />
          </>
        );
      }}
    </Loaded>
  );
};
