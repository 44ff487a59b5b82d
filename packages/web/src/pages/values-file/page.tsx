import { useId, useState, type ChangeEvent } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Page } from "../../components/page.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { useReadValuesFile } from "../../queries/values-file.ts";
import { Mapped } from "./mapped.tsx";

const Bringing = () => {
  const { t } = useTranslation();
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const reading = useReadValuesFile();
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = target.files?.[0] ?? null;
    setFile(chosen);
    setDone(null);
    reading.reset();
    if (chosen !== null) reading.mutate(chosen);
    // The same file, put right meanwhile, may be chosen again.
    target.value = "";
  };
  return (
    <div className="stack">
      <div className="choices text-field">
        <label htmlFor={id}>{t("valuesFile.file")}</label>
        <input id={id} className="field" type="file" accept=".csv,.txt,.tsv" onChange={choose} />
      </div>
      <p role="status">
        {reading.isPending && t("valuesFile.reading")}
        {done !== null && t("valuesFile.done", { count: done })}
      </p>
      {reading.error !== null && <ProblemText error={reading.error} />}
      {file !== null && reading.data !== undefined && (
        <Mapped
          key={`${file.name} ${file.lastModified}`}
          file={file}
          found={reading.data}
          onDone={(count) => {
            setDone(count);
            setFile(null);
          }}
        />
      )}
    </div>
  );
};

/** Values from a table another program made: the file, its columns, what it would change, and then all of it. */
export const ValuesFilePage = () => {
  const { t } = useTranslation();
  const mayEnter = useMay("measure.enter");
  return (
    <Page title={t("pages.valuesFile")} lead={<p>{t("valuesFile.lead")}</p>}>
      {mayEnter ? <Bringing /> : <p className="empty">{t("tasks.nothingAsked")}</p>}
    </Page>
  );
};
