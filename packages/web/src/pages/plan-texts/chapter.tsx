import type { ChapterView, TextBlockView } from "@albero/contract";
import { chapterName } from "@albero/domain";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { useAsOf } from "../../app/as-of.ts";
import { FormEnd } from "../../components/form-end.tsx";
import { Section } from "../../components/section.tsx";
import { formatInstant } from "../../i18n/format.ts";
import { useWriteText } from "../../queries/plan-texts.ts";
import { TextEditor } from "./editor.tsx";
import { TextShown } from "./text-shown.tsx";
import type { Figures } from "./use-figures.ts";

type Props = {
  readonly planId: string;
  readonly view: ChapterView;
  readonly figures: Figures;
  readonly mayWrite: boolean;
};

const Writing = ({
  planId,
  view,
  figures,
  onDone,
}: Omit<Props, "mayWrite"> & { readonly onDone: () => void }) => {
  const { t } = useTranslation();
  const { language } = useAsOf();
  const [blocks, setBlocks] = useState<TextBlockView[]>(view.blocks);
  const write = useWriteText(planId);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    try {
      await write.mutateAsync({ chapter: view.chapter, blocks, seen: view.revision });
    } catch {
      return; // What was refused stands in the form.
    }
    onDone();
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <TextEditor
        label={chapterName(view.chapter, language)}
        blocks={view.blocks}
        figures={figures}
        onChange={setBlocks}
      />
      <FormEnd sending={write} label={t("planTexts.save")} onLeave={onDone} />
    </form>
  );
};

/** What stands in the chapter, or that it is empty, or that data fill it. */
const Standing = ({ view, figures }: Pick<Props, "view" | "figures">) => {
  const { t } = useTranslation();
  const { blocks, recordedAt, recordedBy, isEmpty } = view;
  if (isEmpty) return <p className="remark">{t("planTexts.empty")}</p>;
  if (blocks.length === 0 || recordedAt === null) return <p className="soft">{t("planTexts.computed")}</p>;
  return (
    <>
      <TextShown blocks={blocks} labelOf={figures.labelOf} />
      <p className="under">{t("planTexts.by", { who: recordedBy ?? "", when: formatInstant(recordedAt) })}</p>
    </>
  );
};

/** A chapter with what is told in it, and the way to write it. */
export const Chapter = ({ planId, view, figures, mayWrite }: Props) => {
  const { t } = useTranslation();
  const { language } = useAsOf();
  const [isWriting, setWriting] = useState(false);
  const title = chapterName(view.chapter, language);
  if (isWriting)
    return (
      <Section title={title}>
        <Writing planId={planId} view={view} figures={figures} onDone={() => setWriting(false)} />
      </Section>
    );
  return (
    <Section title={title}>
      <Standing view={view} figures={figures} />
      {mayWrite && (
        <div className="actions after">
          <button type="button" className="btn btn-outline-primary" onClick={() => setWriting(true)}>
            {t(view.blocks.length === 0 ? "planTexts.write" : "planTexts.rewrite")}
            <span className="visually-hidden"> {title}</span>
          </button>
        </div>
      )}
    </Section>
  );
};
