import type { CellView } from "@albero/contract";
import { useState, type SyntheticEvent } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { TextField } from "../../components/text-field.tsx";
import { formatInstant } from "../../i18n/format.ts";
import { useAddComment, useComments } from "../../queries/comments.ts";

type Props = { readonly cell: CellView };

const Write = ({ cell }: Props) => {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const add = useAddComment(cell);
  const say = (event: SyntheticEvent) => {
    event.preventDefault();
    if (text.trim().length < 2) return;
    add.mutate(text.trim(), { onSuccess: () => setText("") });
  };
  return (
    <form className="stack" onSubmit={say}>
      <TextField label={t("comments.write")} hint={t("comments.hint")} value={text} onChange={setText} />
      <div>
        <button type="submit" className="btn btn-outline-primary" disabled={add.isPending}>
          {t("comments.say")}
        </button>
      </div>
      {add.error !== null && <ProblemText error={add.error} />}
    </form>
  );
};

const useCommentsOf = (cell: CellView) =>
  (useComments().data?.comments ?? []).filter(
    ({ measureId, period, unitId }) =>
      measureId === cell.measureId && period === cell.period && unitId === (cell.unit?.id ?? null),
  );

/** The same behind a button, which says how many words there are. */
export const CommentsButton = ({ cell, label }: Props & { readonly label: string }) => {
  const { t } = useTranslation();
  const { length: count } = useCommentsOf(cell);
  return (
    <Disclosure name={t("comments.of", { label })} label={t("comments.count", { count })}>
      {() => <CommentsOf cell={cell} />}
    </Disclosure>
  );
};

/** The same folded to one line, unless something was said: a value comes before the words about it. */
export const FoldedComments = ({ cell }: Props) => {
  const { t } = useTranslation();
  const mayComment = useMay("measure.comment");
  const { length: count } = useCommentsOf(cell);
  if (!mayComment) return null;
  return (
    <details className="how" open={count > 0} key={`${cell.measureId} ${cell.period} ${cell.unit?.id ?? ""}`}>
      <summary>{t("comments.count", { count })}</summary>
      <CommentsOf cell={cell} />
    </details>
  );
};

/** What an office and its validator say about a value, the first word first, and a line to answer. */
export const CommentsOf = ({ cell }: Props) => {
  const { t } = useTranslation();
  const mayComment = useMay("measure.comment");
  const said = useCommentsOf(cell);
  if (!mayComment) return null;
  return (
    <section className="stack" aria-label={t("comments.title")}>
      {said.length > 0 && (
        <ul className="comments" role="list">
          {said.map(({ id, text, recordedBy, recordedAt }) => (
            <li key={id}>
              {text}
              <span className="under">
                {t("history.by", { who: recordedBy, when: formatInstant(recordedAt) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Write key={`${cell.measureId} ${cell.period} ${cell.unit?.id ?? ""}`} cell={cell} />
    </section>
  );
};
