/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_notify() by the process that is registered fails with EBUSY, through whichever descriptor, and changes nothing",
     POSIX_OPTION(MSG, "mq_notify", "ERRORS [EBUSY]"))
{
	const char *name = temp_mq_name();
	mqd_t queue = named_mq(name, O_NONBLOCK, 1, 1), again = MUST(mq_open(name, O_RDWR));

	expect_signal(SIGUSR1);
	expect_signal(SIGUSR2);
	SUCCEEDS(mq_notify(queue, by_signal(SIGUSR1, 7)));
	FAILS(EBUSY, mq_notify(queue, by_signal(SIGUSR2, 8)));
	FAILS(EBUSY, mq_notify(again, by_signal(SIGUSR2, 9)));
	MUST(SEND(queue, "a", 0));
	IS_NOTIFIED(SIGUSR1, 7);
	EQUAL(pending(SIGUSR2), 0);
}
