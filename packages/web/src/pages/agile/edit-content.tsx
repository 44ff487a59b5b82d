import type { AgileYearView } from "@albero/contract";
import type { AgileContent, AgileYear, Day } from "@albero/domain";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { ProblemText } from "../../components/problem-text.tsx";
import { TextField } from "../../components/text-field.tsx";
import { WrittenDay } from "../../components/written-day.tsx";
import { useSaveAgileYear } from "../../queries/agile.ts";
import { FIELDS_OF_CONTENT, type FieldsProps } from "./fields.tsx";

type Signature = {
  readonly office: string;
  readonly place: string;
  readonly signedOn: Day | null;
  readonly publishedIn: string;
  readonly publishedOn: Day | null;
};

const signatureOf = ({ signed, published }: AgileYear): Signature => {
  const { office, place, on: signedOn } = signed ?? { office: "", place: "", on: null };
  const { place: publishedIn, on: publishedOn } = published ?? { place: "", on: null };
  return { office, place, signedOn, publishedIn, publishedOn };
};

/** A signature is one with its day, a publication likewise: until then there is none. */
const withSignature = (written: Signature): Pick<AgileYear, "signed" | "published"> => {
  const { office, place, signedOn, publishedIn, publishedOn } = written;
  return {
    signed: signedOn === null ? null : { office, place, on: signedOn },
    published: publishedOn === null ? null : { place: publishedIn, on: publishedOn },
  };
};

const PublishedFields = ({ year, write }: FieldsProps) => {
  const { t } = useTranslation();
  const [written, setWritten] = useState(() => signatureOf(year));
  const over = (changed: Partial<Signature>) => {
    const now = { ...written, ...changed };
    setWritten(now);
    write(withSignature(now));
  };
  return (
    <>
      <TextField label={t("agile.office")} value={written.office} onChange={(office) => over({ office })} />
      <TextField label={t("agile.place")} value={written.place} onChange={(place) => over({ place })} />
      <WrittenDay
        label={t("agile.signedOn")}
        value={written.signedOn}
        onWritten={(signedOn) => over({ signedOn })}
      />
      <TextField
        label={t("agile.publishedIn")}
        value={written.publishedIn}
        onChange={(publishedIn) => over({ publishedIn })}
      />
      <WrittenDay
        label={t("agile.publishedOn")}
        value={written.publishedOn}
        onWritten={(publishedOn) => over({ publishedOn })}
      />
    </>
  );
};

type Props = {
  readonly view: AgileYearView;
  readonly content: AgileContent;
  readonly onDone: () => void;
};

/** Writes one content of the report; lines left empty are not kept. */
export const EditContent = ({ view, content, onDone }: Props) => {
  const { t } = useTranslation();
  const save = useSaveAgileYear();
  const [year, setYear] = useState(view.document);
  const Fields = content === "published" ? PublishedFields : FIELDS_OF_CONTENT[content];
  const isLacking = lacksWords(withoutEmpty(year));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    save.mutate({ document: withoutEmpty(year), version: view.revision }, { onSuccess: onDone });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Fields year={year} write={(over) => setYear({ ...year, ...over })} />
      {isLacking && <p className="hint">{t("agile.lacking")}</p>}
      {save.isError && <ProblemText error={save.error} />}
      <div className="actions">
        <button type="submit" className="btn btn-primary" disabled={save.isPending || isLacking}>
          {t("agile.save")}
        </button>
      </div>
    </form>
  );
};

const SHORTEST = 2;
const isWritten = (text: string): boolean => text.trim() !== "";

/** Whether something is begun and not told to its end: an act, a signature or rules without their words. */
const lacksWords = ({ regulation, measures, signed, published }: AgileYear): boolean =>
  [
    ...(regulation === null
      ? []
      : [regulation.title, regulation.act.act, ...regulation.changes.map(({ act }) => act)]),
    ...measures.flatMap(({ act }) => (act === null ? [] : [act.act])),
    ...(signed === null ? [] : [signed.office, signed.place]),
    ...(published === null ? [] : [published.place]),
  ].some((words) => words.trim().length < SHORTEST);

const withoutEmpty = (year: AgileYear): AgileYear => ({
  ...year,
  tools: year.tools.map((tool) => tool.trim()).filter(isWritten),
  measures: year.measures.filter(({ text }) => isWritten(text)),
  activities: year.activities.filter(({ name }) => isWritten(name)),
  steps: year.steps.filter(({ text }) => isWritten(text)),
});
