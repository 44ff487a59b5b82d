/** What the form of the rules of a year says, in English. */
export const calendar = {
  calendar: {
    change: "Change the rules of {{year}}",
    save: "Save the rules",
    wrong: "cannot be read: see the example",
    daysAllowed: "Days after the end of the period",
    daysLate: "Days in which a late value is still taken",
    closeOpens: "The yearly close opens on",
    closeDue: "and ends on",
    hour: "Hour of the mails",
    daysBefore: "Reminder before the deadline, days",
    daysAfter: "Reminder after the deadline, days",
    managerDaysAfter: "To the manager after the deadline, days",
    hints: {
      daysAllowed: "for instance 15",
      daysLate: "empty: until the year is closed",
      closeOpens: "day/month of the year after, for instance 16/01",
      closeDue: "day/month of the year after, for instance 30/04",
      hour: "0 to 23; empty: no mails",
      daysBefore: "for instance 3",
      daysAfter: "for instance 1",
      managerDaysAfter: "for instance 3",
    },
  },
} as const;
