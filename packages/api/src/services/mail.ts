/** The kind of messages that are mails. */
export const MAIL = "mail";
