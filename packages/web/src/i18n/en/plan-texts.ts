/** What the page of the texts of a plan says, in English. */
export const planTexts = {
  planTexts: {
    title: "Texts of the plan",
    forms: {
      performance:
        "The chapters of the performance plan ({{source}}). Data fill in by themselves; the rest is written here.",
      integrated:
        "The chapters of the integrated plan ({{source}}). Data fill in by themselves; the rest is written here.",
      simplified:
        "The chapters of the simplified integrated plan ({{source}}). Data fill in by themselves; the rest is written here.",
    },
    toWrite_one: "{{count}} chapter is still empty.",
    toWrite_other: "{{count}} chapters are still empty.",
    allWritten: "No chapter is empty.",
    empty: "Empty: no data fill it, its text has to be written.",
    computed: "Made of the data; a text, where there is one, comes first.",
    by: "{{who}}, {{when}}",
    write: "Write",
    rewrite: "Change",
    save: "Save the text",
    tools: "Form of the text",
    ways: {
      strong: "Bold",
      emphasis: "Italics",
      heading: "Title",
      list: "List",
      steps: "Numbered list",
    },
    insert: "Insert a figure",
    which: "Which figure",
    put: "Insert",
    noFigures: "The plan in force has no figures yet.",
    figure: "{{code}}, {{what}}",
    unknownFigure: "figure no longer in the plan",
    whats: { value: "value", target: "target", achievement: "achievement" },
  },
};
