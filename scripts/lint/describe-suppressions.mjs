/**
 * A suppressed rule must say why: `// eslint-disable-next-line rule -- reason`.
 * @type {import("eslint").Rule.RuleModule}
 */
export const describeSuppressions = {
  meta: {
    type: "suggestion",
    messages: {
      reason: "Say after two dashes why the rule does not hold here: eslint-disable… rule -- reason.",
    },
    schema: [],
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const isSuppression = /^\s*eslint-disable(?:-next-line|-line)?(?:\s|$)/.test(comment.value);
          const hasReason = /\s-{2,}\s+\S/.test(comment.value);
          if (isSuppression && !hasReason && comment.loc)
            context.report({ loc: comment.loc, messageId: "reason" });
        }
      },
    };
  },
};
