import { alreadyMet } from "./already-met.ts";
import { areas } from "./areas.ts";
import { baselines } from "./baselines.ts";
import { cards } from "./cards.ts";
import type { CheckId } from "./check-id.ts";
import type { Check } from "./check.ts";
import { circles } from "./circles.ts";
import { codes } from "./codes.ts";
import { contextPeriods } from "./context-periods.ts";
import { cutTexts } from "./cut-texts.ts";
import { dates } from "./dates.ts";
import { descriptions } from "./descriptions.ts";
import { easierTargets } from "./easier-targets.ts";
import { flat } from "./flat.ts";
import { formulas } from "./formulas.ts";
import { given } from "./given.ts";
import { inclusion } from "./inclusion.ts";
import { included } from "./included.ts";
import { late } from "./late.ts";
import { load } from "./load.ts";
import { measurable } from "./measurable.ts";
import { names } from "./names.ts";
import { odds } from "./odds.ts";
import { onlyVolume } from "./only-volume.ts";
import { perspectives } from "./perspectives.ts";
import { placeholders } from "./placeholders.ts";
import { programmes } from "./programmes.ts";
import { relevant } from "./relevant.ts";
import { resources } from "./resources.ts";
import { sameThings } from "./same-things.ts";
import { shares } from "./shares.ts";
import { sources } from "./sources.ts";
import { spelling } from "./spelling.ts";
import { staffTables } from "./staff-tables.ts";
import { standards } from "./standards.ts";
import { statements } from "./statements.ts";
import { system } from "./system.ts";
import { threeYears } from "./three-years.ts";
import { titles } from "./titles.ts";
import { units } from "./units.ts";
import { vacancy } from "./vacancy.ts";
import { weightsOfCard } from "./weights-of-card.ts";
import { weightsOfSiblings } from "./weights-of-siblings.ts";
import { words } from "./words.ts";
import { years } from "./years.ts";

/** Every check by its id: a new one is a file of its own and a line here; an id without a check does not compile. */
export const REGISTRY: Readonly<Record<CheckId, Check>> = {
  "C-FORM": formulas,
  "C-CYC": circles,
  "C-CODE": codes,
  "C-HOLD": placeholders,
  "C-W100": weightsOfCard,
  "C-WSUM": weightsOfSiblings,
  "C-MEAS": measurable,
  "C-DATE": dates,
  "C-PROG": programmes,
  "C-SUB": included,
  "C-STAFF": staffTables,
  "C-BS": statements,
  "C-TGT": easierTargets,
  "C-MET": alreadyMet,
  "C-ODDS": odds,
  "C-UNIT": units,
  "C-TEXT": sameThings,
  "C-VOL": onlyVolume,
  "C-LOAD": load,
  "C-YEARS": years,
  "C-REL": relevant,
  "C-RES": resources,
  "C-INCL": inclusion,
  "C-SRC": sources,
  "C-CUT": cutTexts,
  "C-SHARE": shares,
  "C-VAC": vacancy,
  "C-CTX": contextPeriods,
  "C-FLAT": flat,
  "C-BASE": baselines,
  "C-3Y": threeYears,
  "C-STD": standards,
  "C-DESC": descriptions,
  "C-TITLE": titles,
  "C-NAME": names,
  "C-WORD": words,
  "C-SPELL": spelling,
  "C-CARD": cards,
  "C-BSC": perspectives,
  "C-LATE": late,
  "C-GIVEN": given,
  "C-SMVP": system,
  "C-ART8": areas,
};
