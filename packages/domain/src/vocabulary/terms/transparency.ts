import { termsOf, type RoomTerms } from "./term.ts";

/** What is made public, and what keeps it from being so. */
export const TRANSPARENCY_TERMS: RoomTerms = termsOf("transparency", [
  [
    "Publication",
    "pubblicazione",
    "A document made public on a day, on an act, with every file by its hash.",
  ],
  ["PublishedKind", "tipo di documento pubblicato", "Plan, report, tree, differences, system, projects."],
  ["PublishedFile", "file pubblicato", "A file as it was published, known by the hash of its bytes."],
  ["FileRole", "che cos’è il file", "The document, its figures, open data, or the signed copy."],
  ["Withdrawal", "ritiro", "That a publication was taken back, when and why."],
  [
    "RegisteredPerson",
    "persona dell’anagrafe",
    "A person of the staff register, as the privacy gate knows them.",
  ],
  ["PlacedText", "testo con il suo posto", "A stretch of what is to be published that is read as one."],
  ["PrivacyHit", "persona trovata", "A person found in what is to be published, and whether that stops it."],
]);
