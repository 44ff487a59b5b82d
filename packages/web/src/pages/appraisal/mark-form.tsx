import type { AppraisalView } from "@albero/contract";
import { useId, useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { DayField } from "../../components/day-field.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { Section } from "../../components/section.tsx";
import { TextArea } from "../../components/text-area.tsx";
import { TextField } from "../../components/text-field.tsx";
import { formatDay, formatNumber } from "../../i18n/format.ts";
import { readDay } from "../../i18n/read-day.ts";
import { useMarkAppraisal } from "../../queries/appraisal.ts";
import { marksOf, type Draft } from "./marks.ts";

type Behaviour = AppraisalView["behaviours"][number];
type Props = { readonly view: AppraisalView };

type BehaviourProps = {
  readonly behaviour: Behaviour;
  readonly levels: AppraisalView["levels"];
  readonly level: number | null;
  readonly note: string;
  readonly onLevel: (level: number) => void;
  readonly onNote: (note: string) => void;
};

/** A behaviour with the levels of its scale, each told by what has to be seen. */
const BehaviourField = ({ behaviour, levels, level, note, onLevel, onNote }: BehaviourProps) => {
  const { t } = useTranslation();
  const name = useId();
  const chosen = levels.find((each) => each.level === level);
  const isExtreme = level !== null && (level === levels[0]?.level || level === levels.at(-1)?.level);
  return (
    <fieldset className="stack behaviour">
      <legend>{behaviour.title}</legend>
      <p className="soft">{behaviour.description}</p>
      <div className="levels">
        {levels.map((each) => (
          <label key={each.level} className="check-all">
            <input
              type="radio"
              name={name}
              checked={each.level === level}
              onChange={() => onLevel(each.level)}
            />{" "}
            {each.level} {each.title}
          </label>
        ))}
      </div>
      {chosen !== undefined && <p className="hint">{chosen.description}</p>}
      {isExtreme && <TextArea label={t("appraisal.note")} value={note} onChange={onNote} />}
    </fieldset>
  );
};

const draftOf = ({ behaviours, parts, comment, talkOn }: AppraisalView): Draft => ({
  levels: Object.fromEntries(behaviours.map(({ id, level }) => [id, level])),
  notes: Object.fromEntries(behaviours.map(({ id, note }) => [id, note ?? ""])),
  scores: Object.fromEntries(
    parts
      .flatMap(({ rows }) => rows)
      .filter(({ judged }) => judged)
      .map(({ id, score }) => [id, score === null ? "" : formatNumber(score, 2)]),
  ),
  comment: comment ?? "",
  talkOn: talkOn === null ? "" : formatDay(talkOn),
});

/** Writes the evaluation: a level for each behaviour, scores nothing measures, a comment, the day of the talk. */
export const MarkForm = ({ view }: Props) => {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => draftOf(view));
  const [isTried, setTried] = useState(false);
  const save = useMarkAppraisal({ id: view.row.id, version: view.revision });
  const marks = marksOf(draft, view);
  const judged = view.parts.flatMap(({ rows }) => rows).filter((row) => row.judged);
  const change = (more: Partial<Draft>) => setDraft((before) => ({ ...before, ...more }));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (marks !== null) save.mutate(marks);
  };
  const saved = save.data?.total ?? null;
  return (
    <Section title={t("appraisal.evaluate")}>
      <form className="stack" onSubmit={submit}>
        {view.behaviours.map((behaviour) => (
          <BehaviourField
            key={behaviour.id}
            behaviour={behaviour}
            levels={view.levels}
            level={draft.levels[behaviour.id] ?? null}
            note={draft.notes[behaviour.id] ?? ""}
            onLevel={(level) => change({ levels: { ...draft.levels, [behaviour.id]: level } })}
            onNote={(note) => change({ notes: { ...draft.notes, [behaviour.id]: note } })}
          />
        ))}
        {judged.map(({ id, title }) => (
          <TextField
            key={id}
            label={title}
            hint={t("appraisal.score")}
            value={draft.scores[id] ?? ""}
            onChange={(score) => change({ scores: { ...draft.scores, [id]: score } })}
            error={isTried && marks === null ? t("appraisal.notScore") : null}
          />
        ))}
        <TextArea
          label={t("appraisal.comment")}
          value={draft.comment}
          onChange={(comment) => change({ comment })}
          rows={3}
        />
        <DayField
          label={t("appraisal.talkOn")}
          value={draft.talkOn}
          onChange={(talkOn) => change({ talkOn })}
          error={
            isTried && draft.talkOn !== "" && readDay(draft.talkOn) === null ? t("appraisal.notDay") : null
          }
        />
        {save.error !== null && <ProblemText error={save.error} />}
        {saved !== null && <p role="status">{t("appraisal.saved", { total: formatNumber(saved, 2) })}</p>}
        <div className="actions">
          <button type="submit" className="btn btn-primary" disabled={save.isPending}>
            {t("appraisal.save")}
          </button>
        </div>
      </form>
    </Section>
  );
};
