/* SPDX-License-Identifier: MIT */
#include <limits.h>

#include "posix-mq.h"

CASE("mq_notify() with SIGEV_SIGNAL and what is no signal number fails with EINVAL and registers nobody",
     LINUX("mq_notify(3)", "ERRORS [EINVAL]"))
{
	mqd_t queue = new_mq(O_NONBLOCK, 1, 1);

	FAILS(EINVAL, mq_notify(queue, by_signal(-1, 0)));
	FAILS(EINVAL, mq_notify(queue, by_signal(1000, 0)));
	FAILS(EINVAL, mq_notify(queue, by_signal(INT_MAX, 0)));
	SUCCEEDS(mq_notify(queue, by_nothing));
	FAILS(EBUSY, mq_notify(queue, by_nothing));
}
