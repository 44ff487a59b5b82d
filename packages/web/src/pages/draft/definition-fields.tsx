import type { LibraryIndicatorView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { useLibraryIndicator } from "../../queries/library.ts";
import { DecimalsField } from "./decimals-field.tsx";
import { directionsOf, kindsBeside } from "./definition.ts";
import { DraftField } from "./draft-field.tsx";
import type { DraftUse, Placed } from "./outline.ts";
import { Texts } from "./texts.tsx";
import { useDefinition } from "./use-definition.ts";
import type { Drafting } from "./use-draft.ts";

type Props = { readonly draft: Drafting; readonly known: LibraryIndicatorView };

const Fields = ({ draft, known }: Props) => {
  const { t } = useTranslation();
  const { set, error } = useDefinition(draft, known);
  const { unit, decimals, direction, kind, typology } = known.definition;
  return (
    <>
      <Texts thing={known.definition} onSet={set} />
      <Choice
        label={t("indicator.kind")}
        value={kind}
        options={kindsBeside(kind).map((value) => ({ value, label: t(`indicatorKind.${value}`) }))}
        onChange={(chosen) => set({ kind: chosen })}
      />
      <DraftField
        label={t("indicator.unit")}
        value={unit}
        check={(text) => (text === "" ? t("draft.needed") : null)}
        onSave={(text) => set({ unit: text })}
      />
      <DecimalsField value={decimals} onChange={(count) => set({ decimals: count })} />
      <Choice
        label={t("indicator.direction")}
        value={direction}
        options={directionsOf(kind).map((value) => ({ value, label: t(`direction.${value}`) }))}
        onChange={(chosen) => set({ direction: chosen })}
      />
      <DraftField
        label={t("indicator.typology")}
        value={typology ?? ""}
        onSave={(text) => set({ typology: text === "" ? null : text })}
      />
      {error !== null && <ProblemText error={error} />}
    </>
  );
};

type Shown = { readonly draft: Drafting; readonly use: DraftUse; readonly indicator: Placed };

/** Whether its definition is the body's own, and the one the place has is the last. */
const isOpen = ({ draft, use, indicator }: Shown): boolean => {
  const { holder, indicatorVersion } = use;
  const isGiven =
    holder.kind === "node" &&
    draft.view.content.nodes.some(({ id, given }) => id === holder.nodeId && given !== null);
  return !isGiven && indicatorVersion >= indicator.lastVersion;
};

/**
 * What an indicator is, changed where it is placed, beside its formula: every change is a new version of the library's
 * definition, which the draft takes; plans in force keep theirs.
 */
export const DefinitionFields = (shown: Shown) => {
  const { t } = useTranslation();
  const { draft, indicator } = shown;
  const known = useLibraryIndicator(indicator.id, indicator.code).data;
  if (known === undefined || known === null || !isOpen(shown)) return null;
  return (
    <details className="definition">
      <summary>{t("draft.definition")}</summary>
      <div className="stack">
        <p className="soft">{t("draft.definitionLead")}</p>
        <Fields draft={draft} known={known} />
      </div>
    </details>
  );
};
