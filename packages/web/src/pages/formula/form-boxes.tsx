import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import type { Form } from "./forms.ts";
import type { World } from "./world.ts";

/** Makes a measure that is not in the library yet and gives its id; left out where none can be made. */
type OnNew = (() => string) | undefined;

type BoxProps = {
  readonly label: string;
  readonly value: string;
  readonly valueType: "number" | "date";
  readonly world: World;
  readonly onNew: OnNew;
  readonly onChange: (id: string) => void;
};

/** One box: a measure, by its name and code. */
const Box = ({ label, value, valueType, world, onNew, onChange }: BoxProps) => {
  const { t } = useTranslation();
  const measures = world.things.filter((thing) => thing.kind === "measure" && thing.valueType === valueType);
  return (
    <Choice
      label={label}
      value={value === "" ? "none" : value}
      options={[
        { value: "none", label: t("formula.chooseMeasure") },
        ...measures
          .toSorted((a, b) => a.name.localeCompare(b.name, "it"))
          .map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` })),
        ...(onNew === undefined ? [] : [{ value: "new", label: t("formula.newMeasure") }]),
      ]}
      onChange={(id) => onChange(id === "new" && onNew !== undefined ? onNew() : id === "none" ? "" : id)}
    />
  );
};

type ListProps = {
  readonly title: string;
  readonly ids: readonly string[];
  readonly world: World;
  readonly onNew: OnNew;
  readonly least: number;
  readonly onChange: (ids: readonly string[]) => void;
};

/** Several measures: others can be added, and those too many taken away. */
const Boxes = ({ title, ids, world, onNew, least, onChange }: ListProps) => {
  const { t } = useTranslation();
  return (
    <fieldset className="formula-part">
      <legend>{title}</legend>
      {ids.map((id, index) => (
        <div key={index} className="formula-box">
          <Box
            label={t("formula.measureOf", { part: title, number: index + 1 })}
            value={id}
            valueType="number"
            {...{ world, onNew }}
            onChange={(chosen) => onChange(ids.with(index, chosen))}
          />
          {ids.length > least && (
            <button
              type="button"
              className="plain link"
              aria-label={t("formula.takeAway", { part: title, number: index + 1 })}
              onClick={() => onChange(ids.filter((_, each) => each !== index))}
            >
              {t("formula.out")}
            </button>
          )}
        </div>
      ))}
      <button type="button" className="plain link" onClick={() => onChange([...ids, ""])}>
        {t("formula.addMeasure")}
      </button>
    </fieldset>
  );
};

type Props = {
  readonly form: Form;
  readonly world: World;
  readonly onNew?: OnNew;
  readonly onChange: (form: Form) => void;
};

/** A formula as boxes to be filled: one measure, a ratio of sums, a mean, a date. */
export const FormBoxes = ({ form, world, onNew, onChange }: Props) => {
  const { t } = useTranslation();
  switch (form.form) {
    case "number":
    case "date":
      return (
        <Box
          label={t(`formula.way.${form.form}`)}
          value={form.of}
          valueType={form.form}
          {...{ world, onNew }}
          onChange={(of) => onChange({ ...form, of })}
        />
      );
    case "ratio":
      return (
        <>
          <Boxes
            title={t("formula.over")}
            ids={form.over}
            least={1}
            {...{ world, onNew }}
            onChange={(over) => onChange({ ...form, over })}
          />
          <Boxes
            title={t("formula.under")}
            ids={form.under}
            least={1}
            {...{ world, onNew }}
            onChange={(under) => onChange({ ...form, under })}
          />
        </>
      );
    case "mean":
      return (
        <Boxes
          title={t("formula.meanOf")}
          ids={form.of}
          least={2}
          {...{ world, onNew }}
          onChange={(of) => onChange({ ...form, of })}
        />
      );
  }
};
