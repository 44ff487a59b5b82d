import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import { readNumber } from "../../i18n/read-number.ts";
import { DraftField } from "./draft-field.tsx";
import { nodesIn, objectivesIn, usesIn, weightSum } from "./outline.ts";
import type { Drafting } from "./use-draft.ts";

type Row = {
  readonly id: string;
  readonly entity: "node" | "use" | "card-objective";
  readonly title: string;
  readonly weight: string | null;
};

/** Reads a weight: a number from 0 to 100 with at most two decimals; empty takes it away. */
export const readWeight = (text: string): string | null | undefined => {
  if (text === "") return null;
  const reading = readNumber(text.replace(/%$/, "").trim());
  if (reading.kind !== "number") return undefined;
  const isRight = /^\d{1,3}(\.\d{1,2})?$/.test(reading.number) && Number(reading.number) <= 100;
  return isRight ? reading.number : undefined;
};

const WHOLE = 10_000;

const Group = ({ draft, title, rows }: { draft: Drafting; title: string; rows: readonly Row[] }) => {
  const { t } = useTranslation();
  if (rows.length < 2) return null;
  const sum = weightSum(rows.map(({ weight }) => weight));
  const set = ({ id, entity }: Row, text: string) => {
    const weight = readWeight(text) ?? null;
    if (entity !== "card-objective") void draft.edit([{ kind: "set", entity, id, fields: { weight } }]);
    else if (weight !== null) void draft.edit([{ kind: "set", entity, id, fields: { weight } }]);
  };
  /** Objectives of a card always have a weight; elsewhere none means that all count alike. */
  const isWrong = ({ entity }: Row, text: string): boolean => {
    const weight = readWeight(text);
    return weight === undefined || (weight === null && entity === "card-objective");
  };
  return (
    <fieldset className="weights">
      <legend>{title}</legend>
      {rows.map((row) => (
        <div key={row.id} className="weight-row">
          <span>{row.title}</span>
          <DraftField
            labelHidden
            className="cell-number"
            label={t("draft.weightOf", { title: row.title })}
            value={row.weight === null ? "" : formatNumber(row.weight)}
            check={(text) => (isWrong(row, text) ? t("draft.weightWrong") : null)}
            onSave={(text) => set(row, text)}
          />
        </div>
      ))}
      <p className={sum === null || sum === WHOLE ? "soft" : "remark"} role="status">
        {sum === null ? t("draft.equal") : t("draft.sumIs", { sum: formatNumber(String(sum / 100), 2) })}
      </p>
    </fieldset>
  );
};

/** The weights of what hangs below a node, a card or an objective of one, with their sum as it is now. */
export const Weights = ({ draft, below }: { readonly draft: Drafting; readonly below: string }) => {
  const { t } = useTranslation();
  const { content, indicators } = draft.view;
  const titleOf = (indicatorId: string) => indicators.find(({ id }) => id === indicatorId)?.title ?? "";
  const active = <T extends { readonly standing: string }>(rows: readonly T[]) =>
    rows.filter(({ standing }) => standing === "active");
  const uses = active(usesIn(content, below)).map(({ id, indicatorId, weight }): Row => ({
    id,
    entity: "use",
    title: titleOf(indicatorId),
    weight,
  }));
  const rowOf =
    (entity: Row["entity"]) =>
    ({ id, code, title, weight }: Omit<Row, "entity"> & { readonly code: string }): Row => ({
      ...{ id, entity, weight },
      title: `${code} ${title}`,
    });
  const nodes = active(nodesIn(content, below)).map(rowOf("node"));
  const objectives = objectivesIn(content, below).map(rowOf("card-objective"));
  return (
    <>
      <Group draft={draft} title={t("draft.weightsOfIndicators")} rows={uses} />
      <Group draft={draft} title={t("draft.weightsOfObjectives")} rows={[...nodes, ...objectives]} />
    </>
  );
};
