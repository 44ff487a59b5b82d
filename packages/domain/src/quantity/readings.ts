import { readingsOf, type Choice, type Choices } from "./choice.ts";
import { accepted, rejected, word, wrong, type Reader } from "./reader.ts";
import { record, type Fields } from "./record-reader.ts";
import { refuse } from "./result.ts";

const chosen = <Reading extends string>(choice: Choice<Reading>): Reader<Reading> => {
  const known = readingsOf(choice);
  return (found, place) => {
    if (found !== undefined) return word(known)(found, place);
    return choice.default === null
      ? rejected(refuse("not-chosen", { place, point: choice.point, known: known.join(", ") }))
      : accepted(choice.default);
  };
};

/**
 * The readings taken of a rule's open points: those that are named, for the others the default of the regulation.
 * A point without default must be named (`not-chosen`).
 */
export const readings = <Options extends object>(choices: Choices<Options>): Reader<Options> => {
  const fields = Object.fromEntries(
    Object.entries<Choice<string>>(choices).map(([name, choice]) => [name, chosen(choice)]),
  );
  return (found, place) => record(fields as Fields<Options>)(found ?? {}, place);
};

/** Like `readings`, where one word is enough to depart from one default: "perHead" for { ceiling: "perHead" }. */
export const readingsOrWord = <Options extends object>(choices: Choices<Options>): Reader<Options> => {
  const entries = Object.entries<Choice<string>>(choices);
  const words = entries.flatMap(([, choice]) => readingsOf(choice));
  return (found, place) => {
    if (typeof found !== "string") return readings(choices)(found, place);
    const name = entries.find(([, choice]) => readingsOf(choice).includes(found))?.[0];
    return name === undefined
      ? wrong(place, `one of: ${words.join(", ")}`, found)
      : readings(choices)({ [name]: found }, place);
  };
};
