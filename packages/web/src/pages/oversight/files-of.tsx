import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { ProblemText } from "../../components/problem-text.tsx";
import { useAttach, useDeskAddresses } from "../../queries/oversight.ts";

type Props = {
  readonly year: number;
  readonly actId: string;
  readonly files: readonly { readonly id: string; readonly title: string }[];
};

const Attach = ({ year, actId }: Omit<Props, "files">) => {
  const { t } = useTranslation();
  const id = useId();
  const attach = useAttach(year, actId);
  return (
    <div className="text-field">
      <label htmlFor={id}>{t("oversight.attach")}</label>
      <input
        id={id}
        className="field"
        type="file"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) attach.mutate(file);
        }}
      />
      {attach.isError && <ProblemText error={attach.error} />}
    </div>
  );
};

/** The signed files beside an act, and the way to put one there while it has none. */
export const FilesOf = ({ year, actId, files }: Props) => {
  const { t } = useTranslation();
  const mayJudge = useMay("oversight.judge");
  const { fileOf } = useDeskAddresses(year);
  if (files.length === 0) return mayJudge ? <Attach year={year} actId={actId} /> : null;
  return (
    <p className="soft">
      {t("oversight.signed")}{" "}
      {files.map(({ id, title }) => (
        <a key={id} href={fileOf(id)} download={title}>
          {title}
        </a>
      ))}
    </p>
  );
};
