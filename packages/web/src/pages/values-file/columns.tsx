import type { ValuesFileView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useValueMappings } from "../../queries/values-file.ts";

type Columns = ValuesFileView["guess"];

/** The columns chosen so far, and the name they are to be kept under. */
export type Draft = { readonly columns: Columns; readonly keepAs: string };

const PARTS = ["measure", "value", "period", "unit", "note"] as const;

type Props = {
  readonly found: ValuesFileView;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
};

/** Says of each part which column holds it, or takes a mapping that was kept. */
export const Columns = ({ found, draft, onChange }: Props) => {
  const { t } = useTranslation();
  const kept = useValueMappings().data?.mappings ?? [];
  const absent = {
    period: t("valuesFile.pagePeriod"),
    unit: t("valuesFile.none"),
    note: t("valuesFile.none"),
  };
  const options = found.columns.map(({ heading, samples: [sample] }) => ({
    value: heading,
    label: sample === undefined ? heading : t("valuesFile.like", { heading, sample }),
  }));
  const take = (name: string) => {
    const columns = kept.find((each) => each.name === name)?.columns;
    if (columns !== undefined) onChange({ columns, keepAs: name });
  };
  return (
    <div className="choices folded stack">
      {kept.length > 0 && (
        <Choice
          label={t("valuesFile.kept")}
          value={kept.some(({ name }) => name === draft.keepAs) ? draft.keepAs : ""}
          options={[
            { value: "", label: t("valuesFile.fresh") },
            ...kept.map(({ name }) => ({ value: name, label: name })),
          ]}
          onChange={take}
        />
      )}
      {PARTS.map((part) => (
        <Choice
          key={part}
          label={t(`valuesFile.parts.${part}`)}
          value={draft.columns[part] ?? ""}
          options={[
            {
              value: "",
              label: part === "measure" || part === "value" ? t("valuesFile.choose") : absent[part],
            },
            ...options,
          ]}
          onChange={(heading) =>
            onChange({
              ...draft,
              columns: { ...draft.columns, [part]: heading === "" ? null : heading },
            })
          }
        />
      ))}
      <TextField
        label={t("valuesFile.keepAs")}
        value={draft.keepAs}
        hint={t("valuesFile.keepHint")}
        onChange={(keepAs) => onChange({ ...draft, keepAs })}
      />
    </div>
  );
};
