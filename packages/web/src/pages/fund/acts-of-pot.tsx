import { actsOf, type FundActKind } from "@albero/domain";
import { useTranslation } from "react-i18next";
import { useMayAny } from "../../app/may.ts";
import { Folded } from "../../components/folded.tsx";
import { formatDay } from "../../i18n/format.ts";
import { useFundAct } from "../../queries/fund.ts";
import { ActAndDay } from "../project/act-and-day.tsx";
import type { PotProps } from "./pot.ts";

type Recorded = Exclude<FundActKind, "validation">;

/** The evaluation body's validation is recorded at its desk, where it is given. */
const isRecorded = (kind: FundActKind): kind is Recorded => kind !== "validation";

const permissionOf = (kind: Recorded) => (kind === "certification" ? "fund.certify" : "fund.edit");

/** The life of a pot: the acts that were taken, and the next one for whoever may record it. */
export const ActsOfPot = ({ view, fund }: PotProps) => {
  const { t } = useTranslation();
  const may = useMayAny();
  const record = useFundAct(String(view.year));
  const taken = view.acts.filter(({ pot }) => pot === fund.pot);
  const life = actsOf(fund).map((kind) => ({ kind, act: taken.find((each) => each.kind === kind) }));
  const next = life
    .filter(({ act }) => act === undefined)
    .map(({ kind }) => kind)
    .filter(isRecorded)
    .find((kind) => may(permissionOf(kind)));
  return (
    <>
      <ol className="rows">
        {life.map(({ kind, act }) => (
          <li key={kind}>
            <span>{t(`fund.acts.${kind}`)}</span>
            <span className={act === undefined ? "absent" : undefined}>
              {act === undefined ? t("fund.notYet") : `${act.act}, ${formatDay(act.on)}`}
            </span>
          </li>
        ))}
      </ol>
      {next !== undefined && (
        <Folded
          key={next}
          label={t("fund.recordAct", { act: t(`fund.acts.${next}`), pot: t(`fund.pots.${fund.pot}`) })}
        >
          {() => (
            <ActAndDay
              label={t("fund.record")}
              sending={record}
              onDone={(act) => record.mutate({ pot: fund.pot, kind: next, ...act })}
            />
          )}
        </Folded>
      )}
    </>
  );
};
