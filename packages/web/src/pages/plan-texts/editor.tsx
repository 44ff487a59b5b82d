import type { TextBlockView } from "@albero/contract";
import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { Heading } from "@tiptap/extension-heading";
import { Italic } from "@tiptap/extension-italic";
import { ListKit } from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import { UndoRedo } from "@tiptap/extensions";
import { EditorContent, useEditor, useEditorState, type Editor } from "@tiptap/react";
import { useState, type MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { FigureNode } from "./figure-node.ts";
import { FigurePicker } from "./figure-picker.tsx";
import { blocksOf, docOf } from "./text-doc.ts";
import type { Figures } from "./use-figures.ts";

/** Plain structure and nothing else: how a text looks is for the template to say. */
const PARTS = [
  ...[Document, Paragraph, Text, Bold, Italic, UndoRedo, FigureNode],
  ListKit.configure({ taskItem: false, taskList: false }),
  Heading.configure({ levels: [2] }),
];

const WAYS = {
  strong: { name: "bold", run: (editor: Editor) => editor.chain().focus().toggleBold().run() },
  emphasis: { name: "italic", run: (editor: Editor) => editor.chain().focus().toggleItalic().run() },
  heading: {
    name: "heading",
    run: (editor: Editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  list: { name: "bulletList", run: (editor: Editor) => editor.chain().focus().toggleBulletList().run() },
  steps: { name: "orderedList", run: (editor: Editor) => editor.chain().focus().toggleOrderedList().run() },
} as const;
const NAMES = Object.keys(WAYS) as (keyof typeof WAYS)[];

/** A press with the pointer leaves the cursor in the text, where the next key belongs. */
const stay = (event: MouseEvent): void => event.preventDefault();

const Toolbar = ({ editor, figures }: { readonly editor: Editor; readonly figures: Figures }) => {
  const { t } = useTranslation();
  const [isPicking, setPicking] = useState(false);
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) => NAMES.filter((name) => now.isActive(WAYS[name].name)),
  });
  return (
    <>
      <div className="actions" role="toolbar" aria-label={t("planTexts.tools")}>
        {NAMES.map((name) => (
          <button
            key={name}
            type="button"
            className="btn btn-outline-primary"
            aria-pressed={active.includes(name)}
            onMouseDown={stay}
            onClick={() => WAYS[name].run(editor)}
          >
            {t(`planTexts.ways.${name}`)}
          </button>
        ))}
        <button
          type="button"
          className="btn btn-outline-primary"
          aria-expanded={isPicking}
          onClick={() => setPicking(!isPicking)}
        >
          {t("planTexts.insert")}
        </button>
      </div>
      {isPicking && (
        <FigurePicker
          options={figures.options}
          onChoose={({ figure, label }) => {
            editor
              .chain()
              .focus()
              .insertContent({ type: "figure", attrs: { ...figure, label } })
              .run();
            setPicking(false);
          }}
        />
      )}
    </>
  );
};

type Props = {
  readonly label: string;
  readonly blocks: readonly TextBlockView[];
  readonly figures: Figures;
  readonly onChange: (blocks: TextBlockView[]) => void;
};

/** The editor of a text: words, titles, lists, and figures of the plan that fill themselves in. */
export const TextEditor = ({ label, blocks, figures, onChange }: Props) => {
  const editor = useEditor({
    extensions: PARTS,
    content: docOf(blocks, figures.labelOf),
    injectCSS: false,
    editorProps: {
      attributes: { role: "textbox", "aria-multiline": "true", "aria-label": label, class: "text-editor" },
    },
    onUpdate: ({ editor: now }) => onChange(blocksOf(now.getJSON())),
  });
  return (
    <div className="stack">
      <Toolbar editor={editor} figures={figures} />
      <EditorContent editor={editor} />
    </div>
  );
};
