/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static void deregister_in_vain(void *queue)
{
	int answer = mq_notify(*(mqd_t *)queue, NULL);

	HOLDS(answer == 0 || (answer == -1 && errno == EINVAL));
	FAILS(EBUSY, mq_notify(*(mqd_t *)queue, by_nothing));
}

CASE("mq_notify() with a null pointer by a process that is not registered leaves the registration of another in place",
     POSIX_OPTION(MSG, "mq_notify", "DESCRIPTION"))
{
	mqd_t queue = new_mq(O_NONBLOCK, 1, 1);

	VARIES("whether the call succeeds there: EINVAL is a may");
	expect_signal(SIGUSR1);
	SUCCEEDS(mq_notify(queue, by_signal(SIGUSR1, 7)));
	FINISHES(child(deregister_in_vain, &queue));
	MUST(SEND(queue, "a", 0));
	IS_NOTIFIED(SIGUSR1, 7);
}
