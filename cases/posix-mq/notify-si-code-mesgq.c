/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("the signal of a notification carries the si_code SI_MESGQ",
     POSIX_OPTION(MSG, "2.4.3 Signal Actions", "si_code, SI_MESGQ"))
{
	mqd_t queue = new_mq(O_NONBLOCK, 1, 1);
	siginfo_t info = {0};

	expect_signal(SIGUSR1);
	SUCCEEDS(mq_notify(queue, by_signal(SIGUSR1, 7)));
	MUST(SEND(queue, "a", 0));
	EQUAL(LOOK(sigwaitinfo(signals(SIGUSR1), &info)), SIGUSR1);
	EQUAL(info.si_code, SI_MESGQ);
	EQUAL(info.si_signo, SIGUSR1);
}
