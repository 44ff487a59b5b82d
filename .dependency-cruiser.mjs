// Who may import whom: the floors (packages), the rooms of the rules (folders of packages/domain/src),
// the one public face of each package, and no rings.

import { readFileSync } from "node:fs";

/** What each floor may import. A package must besides name it in its own package.json. */
const FLOORS = {
  domain: [],
  contract: ["domain"],
  store: ["domain"],
  documents: ["domain"],
  exchange: ["domain"],
  api: ["domain", "contract", "store", "documents", "exchange"],
  web: ["domain", "contract"],
  cli: ["domain", "contract", "store", "documents", "exchange", "api"],
  e2e: ["contract"],
};

/** Each room builds on all rooms of the rows above its own; rooms of one row do not know each other. */
const LADDER = [
  ["quantity"],
  ["formula", "organisation", "duty"],
  ["measurement"],
  ["indicator"],
  ["objective"],
  ["plan", "cycle", "project", "appraisal"],
  ["incentive", "oversight", "benchmark"],
];
const BESIDE = ["acts", "budget", "context", "agile", "employment", "survey", "process"];
const ABOVE_ALL = ["transparency", "permission", "regulation", "vocabulary"];
const ROOMS = [...LADDER.flat(), ...BESIDE, ...ABOVE_ALL];

/**
 * Rooms that describe the others name their types, without running their rules.
 * @type {Partial<Record<string, readonly string[]>>}
 */
const TYPES_OF = {
  // The body as one document names what collecting keeps beside its values.
  plan: [...BESIDE, "cycle"],
  permission: ROOMS,
  regulation: ROOMS.filter((room) => room !== "permission" && room !== "vocabulary"),
  vocabulary: ROOMS,
};

/** Tests, and what only tests use: folders named `testing`. */
const TESTING = "^packages/.+/testing/";
const TESTS = `\\.test\\.tsx?$|${TESTING}`;
const INDEX = "^(packages/[^/]+|e2e)/src/index\\.tsx?$";
const TOOLS = Object.keys(readPackage(".").devDependencies);

/**
 * @param {string} folder
 * @returns {{ dependencies: Record<string, string>, devDependencies: Record<string, string> }}
 */
function readPackage(folder) {
  const text = readFileSync(new URL(`./${folder}/package.json`, import.meta.url), "utf8");
  const about = /** @type {Record<string, Record<string, string> | undefined>} */ (JSON.parse(text));
  return { dependencies: about.dependencies ?? {}, devDependencies: about.devDependencies ?? {} };
}

/** @param {readonly string[]} names */
const anyOf = (names) => `(?:${names.join("|")})`;

/** @param {string} floor */
const folderOf = (floor) => (floor === "e2e" ? "e2e" : `packages/${floor}`);

/** @returns {import("dependency-cruiser").IForbiddenRuleType[]} */
function floorRules() {
  return Object.entries(FLOORS).map(([floor, allowed]) => {
    const named = Object.keys(readPackage(folderOf(floor)).dependencies);
    const open = allowed.filter((other) => named.includes(`@albero/${other}`)).map(folderOf);
    return {
      name: `floor-${floor}`,
      comment: `${floor} may import: ${allowed.join(", ") || "no other floor"}; and only what its package.json names.`,
      severity: "error",
      from: { path: `^${folderOf(floor)}/` },
      to: { path: "^(?:packages/[^/]+|e2e)/", pathNot: `^${anyOf([folderOf(floor), ...open])}/` },
    };
  });
}

/**
 * The rooms whose rules a room may use.
 * @param {string} room
 * @returns {string[]}
 */
function roomsBelow(room) {
  const row = LADDER.findIndex((rooms) => rooms.includes(room));
  if (row >= 0) return LADDER.slice(0, row).flat();
  if (room === "transparency") return [...roomsBelow("plan"), "plan"];
  return room === "vocabulary" ? [] : ["quantity", "organisation"];
}

/** @returns {import("dependency-cruiser").IForbiddenRuleType[]} */
function roomRules() {
  return ROOMS.flatMap((room) => {
    const rules = [room, ...roomsBelow(room)];
    const types = TYPES_OF[room] ?? [];
    const from = { path: `^packages/domain/src/${room}/`, pathNot: TESTS };
    const inRooms = (/** @type {readonly string[]} */ rooms) => `^packages/domain/src/${anyOf(rooms)}/`;
    const codeLists = "^packages/domain/src/[^/]+/codes\\.ts$";
    return [
      {
        name: `room-${room}`,
        comment: `${room} may use the rules of: ${roomsBelow(room).join(", ") || "no other room"}.`,
        severity: "error",
        from,
        to: {
          path: "^packages/domain/src/",
          pathNot: [inRooms(rules), ...(room === "vocabulary" ? [codeLists] : [])],
          dependencyTypesNot: ["type-only"],
        },
      },
      {
        name: `room-${room}-types`,
        comment: `${room} may besides name the types of: ${types.join(", ") || "no other room"}.`,
        severity: "error",
        from,
        to: {
          path: "^packages/domain/src/",
          pathNot: inRooms([...rules, ...types]),
          dependencyTypes: ["type-only"],
        },
      },
    ];
  });
}

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...floorRules(),
    ...roomRules(),
    {
      name: "closed-list-of-rooms",
      comment: "A new room of the rules needs a decision record, then a line in this file.",
      severity: "error",
      from: { path: "^packages/domain/src/index\\.ts$" },
      to: { path: "^packages/domain/src/", pathNot: `^packages/domain/src/${anyOf(ROOMS)}/` },
    },
    {
      name: "through-the-index",
      comment: "A package is used through its src/index.ts only.",
      severity: "error",
      from: { path: "^(packages/[^/]+|e2e|scripts)/" },
      to: { path: "^(?:packages/[^/]+|e2e)/", pathNot: ["^$1/", INDEX] },
    },
    {
      name: "testing-is-for-tests",
      comment: "What a package keeps for tests stays out of its program.",
      severity: "error",
      from: { path: "^packages/", pathNot: [TESTS, INDEX] },
      to: { path: TESTING },
    },
    {
      name: "no-barrels-inside",
      comment: "Inside a package files import each other directly.",
      severity: "error",
      from: { path: "^packages/([^/]+)/src/" },
      to: { path: "^packages/$1/src/index\\.ts$" },
    },
    {
      name: "no-rings",
      comment: "Files that need each other to run belong together or need a third one; types may.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-machine",
      comment: "These floors also run in a browser.",
      severity: "error",
      from: { path: "^packages/(?:domain|contract|web)/src/", pathNot: TESTS },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "named-in-package",
      comment: "A package imports only what its own package.json names.",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: TESTS },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "named-for-tests",
      comment: "Tests may besides import the tools that the root package.json names.",
      severity: "error",
      from: { path: `^e2e/|${TESTS}` },
      to: {
        dependencyTypes: ["npm-no-pkg", "npm-unknown"],
        pathNot: `node_modules/(?:@types/)?${anyOf(TOOLS)}/`,
      },
    },
    {
      name: "found",
      comment: "Every import leads somewhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^packages/web/dist/" },
    tsPreCompilationDeps: "specify",
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
