import type { TextBlockView } from "@albero/contract";
import type { LabelOf } from "./text-doc.ts";

type Run = Extract<TextBlockView, { kind: "paragraph" }>["content"][number];

const RunShown = ({ run, labelOf }: { readonly run: Run; readonly labelOf: LabelOf }) => {
  if (run.kind === "figure") return <span className="text-figure">{labelOf(run.of)}</span>;
  const words = run.marks.includes("emphasis") ? <em>{run.text}</em> : run.text;
  return run.marks.includes("strong") ? <strong>{words}</strong> : <>{words}</>;
};

type Props = { readonly blocks: readonly TextBlockView[]; readonly labelOf: LabelOf };

/** A text as it stands, with its figures by name. */
export const TextShown = ({ blocks, labelOf }: Props) => {
  const runs = (content: readonly Run[]) =>
    content.map((run, index) => <RunShown key={index} run={run} labelOf={labelOf} />);
  return (
    <div className="told">
      {blocks.map((block, index) => {
        if (block.kind === "heading") return <h3 key={index}>{runs(block.content)}</h3>;
        if (block.kind === "paragraph") return <p key={index}>{runs(block.content)}</p>;
        const items = block.items.map((item, at) => <li key={at}>{runs(item)}</li>);
        return block.ordered ? <ol key={index}>{items}</ol> : <ul key={index}>{items}</ul>;
      })}
    </div>
  );
};
