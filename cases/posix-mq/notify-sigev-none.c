/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_notify() with SIGEV_NONE registers the process, so that another call fails with EBUSY, and a message then sends "
     "nothing",
     POSIX_OPTION(MSG, "mq_notify", "DESCRIPTION"))
{
	mqd_t queue = new_mq(O_NONBLOCK, 1, 1);
	struct sigevent event = *by_signal(SIGUSR1, 7);

	expect_signal(SIGUSR1);
	event.sigev_notify = SIGEV_NONE;
	SUCCEEDS(mq_notify(queue, &event));
	FAILS(EBUSY, mq_notify(queue, by_signal(SIGUSR1, 8)));
	MUST(SEND(queue, "a", 0));
	EQUAL(pending(SIGUSR1), 0);
	RECEIVES(queue, "a", 0);
}
