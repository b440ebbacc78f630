/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static void leave_it(void *queue)
{
	(void)LOOK(mq_notify(*(mqd_t *)queue, NULL));
	SUCCEEDS(mq_close(*(mqd_t *)queue));
}

CASE("the child of fork() is not registered: what it deregisters, closes and exits from leaves its parent's registration",
     POSIX_OPTION(MSG, "mq_notify", "DESCRIPTION"))
{
	mqd_t queue = new_mq(O_NONBLOCK, 1, 1);

	expect_signal(SIGUSR1);
	SUCCEEDS(mq_notify(queue, by_signal(SIGUSR1, 7)));
	FINISHES(child(leave_it, &queue));
	FAILS(EBUSY, mq_notify(queue, by_nothing));
	MUST(SEND(queue, "a", 0));
	IS_NOTIFIED(SIGUSR1, 7);
}
