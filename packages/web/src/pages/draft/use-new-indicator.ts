import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { currentLanguage } from "../../i18n/i18n.ts";
import { useDefineIndicator, useDefineMeasure } from "../../queries/library.ts";
import { emptyForm, textOfForm, type FormName } from "../formula/forms.ts";
import { tryFormula } from "../formula/try-formula.ts";
import {
  codeFor,
  emptyMeasure,
  indicatorDefinition,
  lacksOf,
  measureDefinition,
  measuresUsed,
  usualOf,
  worldWith,
  type LibraryMeasure,
  type NewIndicator,
  type NewMeasure,
} from "./new-indicator.ts";
import type { DraftUse } from "./outline.ts";
import { readTarget } from "./target-text.ts";
import type { Drafting } from "./use-draft.ts";

const EMPTY: NewIndicator = {
  ...{ name: "", code: "", form: emptyForm("ratio"), target: "", responsibleUnitId: "", measures: [] },
  ...usualOf("ratio"),
};

type Made = { readonly id: string; readonly version: number };

/** Remembers what was saved already: trying again after a refusal makes nothing twice, and mends what was changed. */
const useMade = () => {
  const made = useRef(new Map<string, Made & { readonly said: string }>());
  return async <Definition>(
    key: string,
    definition: Definition,
    define: (given: { definition: Definition; version: number; id?: string }) => Promise<Made>,
  ): Promise<Made> => {
    const before = made.current.get(key);
    const said = JSON.stringify(definition);
    if (before?.said === said) return before;
    const again = before === undefined ? { version: 0 } : { id: before.id, version: before.version };
    const { id, version } = await define({ definition, ...again });
    made.current.set(key, { id, version, said });
    return { id, version };
  };
};

/** What is written so far, with what it says. */
const useWriting = (library: readonly LibraryMeasure[]) => {
  const { t } = useTranslation();
  const [indicator, setIndicator] = useState(EMPTY);
  const { form, unit, decimals, direction } = indicator;
  const used = measuresUsed(indicator);
  const world = worldWith(library, used, (number) => t("draft.newIndicator.measureNumber", { number }));
  const formula = textOfForm(form, world, currentLanguage());
  const wanted = form.form === "date" ? ("date" as const) : ("number" as const);
  const wish = { unit, decimals, wanted, lessIsBetter: direction.startsWith("<") };
  const set = (fields: Partial<NewIndicator>) => setIndicator((before) => ({ ...before, ...fields }));
  const newMeasure = (): string => {
    const measure = emptyMeasure({ id: `new-${indicator.measures.length + 1}`, valueType: wanted }, library);
    setIndicator((before) => ({ ...before, measures: [...before.measures, measure] }));
    return measure.id;
  };
  return {
    ...{ indicator, world, used, formula, set, newMeasure },
    code:
      indicator.code.trim() || codeFor(indicator.name, new Set(world.things.map(({ code: taken }) => taken))),
    tried: tryFormula(formula, { world, wish, language: currentLanguage() }),
    choose: (next: FormName) => set({ form: emptyForm(next), target: "", ...usualOf(next) }),
    setMeasure: (id: string, fields: Partial<NewMeasure>) =>
      setIndicator((before) => ({
        ...before,
        measures: before.measures.map((each) => (each.id === id ? { ...each, ...fields } : each)),
      })),
  };
};

type Place = {
  readonly draft: Drafting;
  readonly holder: DraftUse["holder"];
  readonly library: readonly LibraryMeasure[];
};

/** A new indicator of a node: its measures are defined first, then the indicator, then it is placed in the draft. */
export const useNewIndicator = ({ draft, holder, library }: Place) => {
  const writing = useWriting(library);
  const { indicator, world, used, formula, code } = writing;
  const [wasTried, setTried] = useState(false);
  const [state, setState] = useState<{ readonly isSaving: boolean; readonly error: unknown }>({
    ...{ isSaving: false, error: null },
  });
  const once = useMade();
  const measures = useDefineMeasure({ alone: false });
  const indicators = useDefineIndicator();
  const lacks = lacksOf(indicator);

  const place = ({ id, version }: Made): Promise<string | null> => {
    const target = readTarget(indicator.target, indicator);
    const [year] = draft.view.plan.years;
    const value = target.kind === "value" ? target.value : null;
    return draft.add({
      ...{ kind: "add", entity: "use" },
      value: {
        ...{ holder, indicatorId: id, indicatorVersion: version },
        responsibleUnitId: indicator.responsibleUnitId || null,
        targets: value === null || year === undefined ? [] : [{ period: String(year), value }],
      },
    });
  };
  /** Gives the id of the place made in the draft; `null` where something lacks or is refused. */
  const save = async (): Promise<string | null> => {
    setTried(true);
    if (lacks.length > 0) return null;
    setState({ isSaving: true, error: null });
    try {
      for (const measure of used)
        await once(measure.id, measureDefinition(measure, { world, library }), measures.mutateAsync);
      const definition = indicatorDefinition(indicator, { code, formula });
      const placed = await place(await once("indicator", definition, indicators.mutateAsync));
      setState({ isSaving: false, error: null });
      return placed;
    } catch (error) {
      setState({ isSaving: false, error });
      return null;
    }
  };
  return { ...writing, ...state, save, lacks: wasTried ? lacks : [] };
};

export type NewIndicatorWriting = ReturnType<typeof useNewIndicator>;
