import { describe, expect, it } from "vitest";
import { administratorLink } from "./services/session/administrator.ts";
import { setUpFactor } from "./testing/authenticator.ts";
import { problemOf, startService, valueOf } from "./testing/service.ts";

describe("an invitation where no mail leaves", () => {
  it("gives nobody a link that opens the installation, or another body", async () => {
    const alone = await startService({ examples: [] });
    const operator = alone.visitor();
    const { token } = await administratorLink(alone.parts, "sistemi@ente.example");
    valueOf(await operator.client.signInByLink({ body: { token } }));
    valueOf(await operator.client.setPassword({ body: { password: "tre cavalli sul colle" } }));
    await setUpFactor(operator);
    const own = { name: "Camera di prova", shortName: "Prova", nature: "Camera", profile: "full" } as const;
    const made = valueOf(
      await operator.client.createBody({ body: own, idempotencyKey: "key-of-a-body-alone" }),
    );
    const asking = (email: string) =>
      operator.client.inviteAccount({
        params: { bodyId: made.id },
        body: {
          email,
          title: "Prova",
          role: "planner",
          scope: { kind: "body" },
          validFrom: null,
          validTo: null,
        },
      });
    expect(valueOf(await asking("nuova@ente.example")).link).toContain("#token=");
    await administratorLink(alone.parts, "altra@ente.example");
    expect(problemOf(await asking("altra@ente.example")).errors).toMatchObject([
      { message: expect.stringContaining("whoever runs the installation") as string },
    ]);
    await alone.close();
  });
});
