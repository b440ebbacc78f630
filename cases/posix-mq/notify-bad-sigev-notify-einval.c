/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_notify() with an unknown sigev_notify fails with EINVAL and registers nobody",
     LINUX("mq_notify(3)", "ERRORS [EINVAL]"))
{
	mqd_t queue = new_mq(O_NONBLOCK, 1, 1);
	struct sigevent event = *by_signal(SIGUSR1, 7);

	event.sigev_notify = 99;
	FAILS(EINVAL, mq_notify(queue, &event));
	event.sigev_notify = -1;
	FAILS(EINVAL, mq_notify(queue, &event));
	SUCCEEDS(mq_notify(queue, by_nothing));
	FAILS(EBUSY, mq_notify(queue, by_nothing));
}
