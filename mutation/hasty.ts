// Whether a change is noticed is all that is asked: a failing property need not find its smallest case, and a change
// that many cases did not show is not looked at for minutes. What is found this way is the least the tests notice.

import fc from "fast-check";

fc.configureGlobal({ endOnFailure: true, interruptAfterTimeLimit: 400 });
