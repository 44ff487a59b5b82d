import type { LibraryMeasureView, MeasureView } from "@albero/contract";
import { ACCUMULATIONS, FREQUENCIES } from "@albero/domain";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { Folded } from "../../components/folded.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { TextArea } from "../../components/text-area.tsx";
import { TextField } from "../../components/text-field.tsx";
import { formatPeriod } from "../../i18n/format.ts";
import { useDefineMeasure, useLibraryMeasures } from "../../queries/library.ts";
import { useOrganisation } from "../../queries/organisation.ts";
import { draftOf, readDefinition, type DefinitionDraft } from "./definition-draft.ts";

const TYPED = ["name", "unit", "decimals", "daysAllowed", "least", "most"] as const;

type Props = {
  readonly known: LibraryMeasureView;
  /** The periods it may be asked from. */
  readonly periods: readonly string[];
  readonly onDone: () => void;
};

const Form = ({ known, periods, onDone }: Props) => {
  const { t } = useTranslation();
  const define = useDefineMeasure({ alone: true });
  const units = useOrganisation().data?.units ?? [];
  const [draft, setDraft] = useState(() => draftOf(known.definition));
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const read = readDefinition(draft, known.definition);
  const change = (part: Partial<DefinitionDraft>) => setDraft((before) => ({ ...before, ...part }));
  const starts = [...new Set([...(draft.firstDue === "" ? [] : [draft.firstDue]), ...periods])];

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (!read.ok) return;
    const said = reason.trim() === "" ? {} : { reason: reason.trim() };
    try {
      await define.mutateAsync({ id: known.id, definition: read.value, version: known.version, ...said });
    } catch {
      return; // What was refused stands in the form.
    }
    onDone();
  };

  return (
    <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
      {TYPED.map((name) => (
        <TextField
          key={name}
          label={t(`define.${name}`)}
          hint={t(`define.hints.${name}`)}
          value={draft[name]}
          onChange={(text) => change({ [name]: text })}
          error={isTried && !read.ok && read.wrong.includes(name) ? t("define.wrong") : null}
        />
      ))}
      <Choice
        label={t("measure.accumulation")}
        value={draft.accumulation}
        options={ACCUMULATIONS.map((value) => ({ value, label: t(`accumulation.${value}`) }))}
        onChange={(accumulation) => change({ accumulation })}
      />
      <Choice
        label={t("measure.frequency")}
        value={draft.frequency}
        options={FREQUENCIES.map((value) => ({ value, label: t(`frequency.${value}`) }))}
        onChange={(frequency) => change({ frequency })}
      />
      <Choice
        label={t("define.firstDue")}
        value={draft.firstDue}
        options={[
          { value: "", label: t("define.always") },
          ...starts.map((value) => ({ value, label: formatPeriod(value) })),
        ]}
        onChange={(firstDue) => change({ firstDue })}
      />
      <Choice
        label={t("measure.sourceUnit")}
        value={draft.office}
        options={[
          { value: "", label: t("duties.nobody") },
          ...units.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(office) => change({ office })}
      />
      <TextArea label={t("formula.reason")} value={reason} onChange={setReason} />
      {define.error !== null && <ProblemText error={define.error} />}
      <button type="submit" className="btn btn-primary" disabled={define.isPending}>
        {t("define.save")}
      </button>
    </form>
  );
};

/** Defines a measure anew: its values stay, and so do the definitions before. */
export const DefineMeasure = ({ measure, cells }: Pick<MeasureView, "measure" | "cells">) => {
  const { t } = useTranslation();
  const known = useLibraryMeasures().data?.measures.find(({ id }) => id === measure.id);
  if (known === undefined) return null;
  return (
    <Folded label={t("define.change")}>
      {(close) => <Form known={known} periods={cells.map(({ period }) => period)} onDone={close} />}
    </Folded>
  );
};
