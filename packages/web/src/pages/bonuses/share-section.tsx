import type { BonusYearView } from "@albero/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { Section } from "../../components/section.tsx";
import { toggled } from "../../components/toggled.ts";
import { formatMoney } from "../../i18n/format.ts";
import { Simulation } from "./simulation.tsx";

type Props = { readonly view: BonusYearView };

/** The uses that still have something to share, each with its pot. */
const openUses = ({ pots }: BonusYearView) =>
  pots.flatMap(({ pot, uses, findings, entrants }) =>
    entrants.length === 0
      ? []
      : uses
          .filter(({ left }) => Number(left) > 0)
          .map((use) => ({ key: `${pot}/${use.name}`, pot, use, findings })),
  );

const FIRST = 2;

/** Compares rules on the money of a use, and sends one of them on. */
export const ShareSection = ({ view }: Props) => {
  const { t } = useTranslation();
  const uses = openUses(view);
  const [key, setKey] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(view.rules.slice(0, FIRST).map(({ id }) => id)),
  );
  const at = uses.find((each) => each.key === key) ?? uses[0];
  const ruleIds = view.rules.map(({ id }) => id).filter((id) => chosen.has(id));
  if (at === undefined)
    return (
      <Section title={t("bonuses.simulate")} anchor="confronto">
        <p className="empty">{t("bonuses.nothing")}</p>
      </Section>
    );
  const of = { pot: at.pot, use: at.use.name };
  const missing = at.findings.filter(({ code }) => code === "key-missing");
  return (
    <Section title={t("bonuses.simulate")} lead={t("bonuses.simulateLead")} anchor="confronto">
      <div className="tools">
        <Choice
          label={t("bonuses.useOf")}
          value={at.key}
          options={uses.map(({ key: value, pot, use }) => ({
            value,
            label: t("bonuses.useOption", { pot: t(`fund.pots.${pot}`), use: use.name }),
          }))}
          onChange={setKey}
        />
        <p>{t("bonuses.left", { amount: formatMoney(at.use.left) })}</p>
      </div>
      {missing.length > 0 && (
        <ul className="warnings">
          {missing.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {view.rules.length === 0 ? (
        <p className="empty">{t("bonuses.noRules")}</p>
      ) : (
        <fieldset className="choices">
          <legend>{t("bonuses.rules")}</legend>
          {view.rules.map(({ id, name, source }) => (
            <label key={id} className="check-all">
              <input
                type="checkbox"
                className="check"
                checked={chosen.has(id)}
                onChange={() => setChosen(toggled(chosen, id))}
              />{" "}
              {name}
              {source !== null && <span className="soft"> {source}</span>}
            </label>
          ))}
        </fieldset>
      )}
      <Simulation key={at.key} year={String(view.year)} of={of} ruleIds={ruleIds} revision={view.revision} />
    </Section>
  );
};
