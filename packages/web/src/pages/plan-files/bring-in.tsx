import type { IncomingView } from "@albero/contract";
import type { UseMutationResult } from "@tanstack/react-query";
import { useId, useState, type ChangeEvent, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { isProblem } from "../../app/problem-error.ts";
import { ProblemText } from "../../components/problem-text.tsx";
import { Preview } from "./preview.tsx";

type Props<Seen, Done> = {
  /** The endings of the files that are taken. */
  readonly types: string;
  readonly preview: UseMutationResult<Seen, Error, File>;
  readonly bringing: UseMutationResult<Done, Error, { readonly file: File; readonly seen: Seen }>;
  /** What is said when the file was brought in. */
  readonly said: (done: Done) => ReactNode;
  /** What is said when there was nothing to bring in, and when somebody wrote meanwhile. */
  readonly words: { readonly nothing: string; readonly changedMeanwhile?: string };
};

const isChangedMeanwhile = (error: unknown): boolean => isProblem(error, "changed-meanwhile");

/** Takes a file, shows what it would change, and brings it in when that is confirmed. */
export const BringIn = <Seen extends IncomingView, Done>(props: Props<Seen, Done>) => {
  const { types, preview, bringing, said, words } = props;
  const { t } = useTranslation();
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const look = (chosen: File | null) => {
    setFile(chosen);
    preview.reset();
    if (chosen !== null) preview.mutate(chosen);
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    bringing.reset();
    look(target.files?.[0] ?? null);
    // The same file, put right meanwhile, may be chosen again.
    target.value = "";
  };
  const apply = () => {
    if (file === null || preview.data === undefined) return;
    bringing.mutate(
      { file, seen: preview.data },
      {
        onSuccess: () => look(null),
        onError: (error) => {
          if (isChangedMeanwhile(error)) look(file);
        },
      },
    );
  };
  return (
    <div className="stack">
      <div className="tools">
        <div className="text-field">
          <label htmlFor={id}>{t("planFiles.file")}</label>
          <input id={id} className="field" type="file" accept={types} onChange={choose} />
        </div>
      </div>
      <p role="status">
        {preview.isPending && t("planFiles.reading")}
        {bringing.data !== undefined && said(bringing.data)}
      </p>
      {isChangedMeanwhile(bringing.error) ? (
        <p role="alert">{words.changedMeanwhile}</p>
      ) : (
        bringing.error !== null && <ProblemText error={bringing.error} />
      )}
      {preview.error !== null && <ProblemText error={preview.error} />}
      {file !== null && preview.data !== undefined && (
        <Preview
          name={file.name}
          preview={preview.data}
          nothing={words.nothing}
          isBusy={bringing.isPending}
          onApply={apply}
          onLeave={() => look(null)}
        />
      )}
    </div>
  );
};
