import { EASIER_REASONS, PLAN_TAGS } from "@albero/domain";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { formatNumber } from "../../i18n/format.ts";
import { ChosenList } from "./chosen-list.tsx";
import { DraftField } from "./draft-field.tsx";
import type { DraftNode } from "./outline.ts";
import { programmeFrom, programmeKey, readAmount, withAmount } from "./resources.ts";
import type { Drafting } from "./use-draft.ts";

type Fields = Partial<
  Pick<DraftNode, "programme" | "resources" | "tags" | "programmeLine" | "stakeholders" | "easierReason">
>;

const TEXTS = ["programmeLine", "stakeholders"] as const;
type Props = { readonly draft: Drafting; readonly node: DraftNode };
type PartProps = Props & { readonly set: (fields: Fields) => void };

/** The programme of the budget, found by its key among those of the plan, and the amount of each year. */
const Money = ({ draft, node, set }: PartProps) => {
  const { t } = useTranslation();
  const { programme, resources } = node;
  return (
    <>
      <DraftField
        label={t("draft.programme")}
        value={programmeKey(programme)}
        check={(text) =>
          programmeFrom(text, draft.view.content) === undefined ? t("draft.programmeWrong") : null
        }
        onSave={(text) => set({ programme: programmeFrom(text, draft.view.content) ?? null })}
      />
      {programme !== null && (
        <DraftField
          label={t("draft.programmeName")}
          value={programme.name}
          onSave={(name) => set({ programme: { ...programme, name } })}
        />
      )}
      <fieldset className="weights">
        <legend>{t("draft.resources")}</legend>
        {draft.view.plan.years.map((year) => {
          const amount = resources.find((row) => row.year === year)?.amount ?? null;
          return (
            <div key={year} className="weight-row">
              <span>{year}</span>
              <DraftField
                labelHidden
                className="cell-number"
                label={t("draft.resourcesOf", { year })}
                value={amount === null ? "" : formatNumber(amount)}
                check={(text) => (readAmount(text) === undefined ? t("draft.amountWrong") : null)}
                onSave={(text) => set({ resources: withAmount(resources, year, readAmount(text) ?? null) })}
              />
            </div>
          );
        })}
      </fieldset>
    </>
  );
};

/** What an objective is bound to: line of the multi-year programme, budget, themes, and why it may be easier. */
export const NodeLinks = ({ draft, node }: Props) => {
  const { t } = useTranslation();
  const set = (fields: Fields) => void draft.edit([{ kind: "set", entity: "node", id: node.id, fields }]);
  return (
    <>
      {TEXTS.map((name) => (
        <DraftField
          key={name}
          isLong
          label={t(`draft.${name}`)}
          value={node[name] ?? ""}
          onSave={(text) => set({ [name]: text === "" ? null : text })}
        />
      ))}
      <Money {...{ draft, node, set }} />
      <ChosenList
        label={t("draft.tags")}
        invitation={t("draft.addTag")}
        options={PLAN_TAGS.map((id) => ({ id, name: t(`planTag.${id}`) }))}
        chosen={node.tags}
        onChange={(tags) => set({ tags: [...tags] })}
      />
      <Choice
        label={t("draft.easierReason")}
        value={node.easierReason ?? "none"}
        options={[
          { value: "none", label: t("draft.noEasierReason") },
          ...EASIER_REASONS.map((value) => ({ value, label: t(`easierReason.${value}`) })),
        ]}
        onChange={(reason) => set({ easierReason: reason === "none" ? null : reason })}
      />
    </>
  );
};
