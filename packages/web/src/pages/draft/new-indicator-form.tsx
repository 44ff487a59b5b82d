import { useRef, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { TextField } from "../../components/text-field.tsx";
import { capital } from "../../i18n/capital.ts";
import { useLibraryMeasures } from "../../queries/library.ts";
import { FormBoxes } from "../formula/form-boxes.tsx";
import { FORMS } from "../formula/forms.ts";
import { Ways } from "../formula/ways.tsx";
import { DecimalsField } from "./decimals-field.tsx";
import { directionsFor, type LibraryMeasure } from "./new-indicator.ts";
import { NewMeasures } from "./new-measures.tsx";
import type { DraftUse } from "./outline.ts";
import type { Chosen } from "./chosen.ts";
import { readTarget, whyNot } from "./target-text.ts";
import type { Drafting } from "./use-draft.ts";
import { useNewIndicator, type NewIndicatorWriting } from "./use-new-indicator.ts";

type Props = {
  readonly draft: Drafting;
  readonly holder: DraftUse["holder"];
  readonly onChoose: (chosen: Chosen) => void;
  readonly onLeave: () => void;
};

type FieldsProps = Props & { readonly library: readonly LibraryMeasure[] };
type PartProps = { readonly writing: NewIndicatorWriting; readonly draft: Drafting };

/** What is computed from what, and what that says in words. */
const Formula = ({ writing, draft }: PartProps) => {
  const { t } = useTranslation();
  const { indicator, world, used, tried, lacks, set, choose, newMeasure, setMeasure } = writing;
  return (
    <>
      <Ways label={t("indicator.kind")} ways={FORMS} way={indicator.form.form} onChoose={choose} />
      <FormBoxes form={indicator.form} world={world} onNew={newMeasure} onChange={(form) => set({ form })} />
      <NewMeasures measures={used} units={draft.view.units} lacks={lacks} onChange={setMeasure} />
      <div aria-live="polite">
        {tried.kind === "formula" && (
          <>
            <p className="formula-words">{tried.words}</p>
            {tried.doubts.map((doubt) => (
              <p key={doubt} className="remark">
                {doubt}
              </p>
            ))}
          </>
        )}
      </div>
    </>
  );
};

/** In what the result is told, when it is good, and what is expected of the year. */
const Wanted = ({ writing, draft }: PartProps) => {
  const { t } = useTranslation();
  const { indicator, lacks, set } = writing;
  const { form, unit, decimals, direction, target, responsibleUnitId } = indicator;
  const [year = ""] = draft.view.plan.years.map(String);
  return (
    <>
      {form.form !== "date" && (
        <>
          <TextField
            label={t("indicator.unit")}
            value={unit}
            onChange={(text) => set({ unit: text })}
            error={lacks.includes("unit") ? t("draft.needed") : null}
          />
          <DecimalsField value={decimals} onChange={(count) => set({ decimals: count })} />
        </>
      )}
      <Choice
        label={t("indicator.direction")}
        value={direction}
        options={directionsFor(form.form).map((value) => ({
          value,
          label: capital(t(`direction.${value}`)),
        }))}
        onChange={(chosen) => set({ direction: chosen })}
      />
      <TextField
        label={t("indicator.targetOf", { period: year })}
        value={target}
        onChange={(text) => set({ target: text })}
        error={lacks.includes("target") ? whyNot(t, readTarget(target, indicator), indicator) : null}
        {...(direction === "within" ? { hint: t("draft.newIndicator.rangeHint") } : {})}
      />
      <Choice
        label={t("indicator.responsible")}
        value={responsibleUnitId === "" ? "none" : responsibleUnitId}
        options={[
          { value: "none", label: t("draft.noUnit") },
          ...draft.view.units.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(id) => set({ responsibleUnitId: id === "none" ? "" : id })}
      />
    </>
  );
};

const Fields = ({ draft, holder, library, onChoose, onLeave }: FieldsProps) => {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const writing = useNewIndicator({ draft, holder, library });
  const { indicator, code, lacks, error, isSaving, set, save } = writing;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const id = await save();
    if (id !== null) onChoose({ entity: "use", id });
    else form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  return (
    <form ref={form} className="stack" onSubmit={(event) => void submit(event)}>
      <TextField
        label={t("draft.newIndicator.name")}
        value={indicator.name}
        onChange={(name) => set({ name })}
        error={lacks.includes("name") ? t("draft.needed") : null}
      />
      <TextField
        label={t("draft.code")}
        value={indicator.code}
        onChange={(text) => set({ code: text })}
        {...(indicator.name.trim() === "" ? {} : { hint: t("draft.codeHint", { code }) })}
      />
      <Formula {...{ writing, draft }} />
      <Wanted {...{ writing, draft }} />
      {lacks.length > 0 && (
        <ul className="field-error" role="alert">
          {lacks.map((lack) => (
            <li key={lack}>{t(`draft.newIndicator.lack.${lack}`)}</li>
          ))}
        </ul>
      )}
      {error !== null && <ProblemText error={error} />}
      <div className="actions">
        <button type="submit" className="btn btn-primary" disabled={isSaving}>
          {t("draft.newIndicator.save")}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={onLeave}>
          {t("plan.leave")}
        </button>
      </div>
    </form>
  );
};

/** Defines an indicator that is not in the library yet, with the measures it reads, and places it on the objective. */
export const NewIndicatorForm = (props: Props) => (
  <Loaded query={useLibraryMeasures()}>{({ measures }) => <Fields {...props} library={measures} />}</Loaded>
);
