/* SPDX-License-Identifier: MIT */
#include <limits.h>

#include "posix-mq.h"

CASE(SENDER " with a priority of MQ_PRIO_MAX or more fails with EINVAL and queues nothing",
     VARIANT(mq_send, "posix-mq/send-prio-max-einval", POSIX_OPTION(MSG, "mq_send", "ERRORS [EINVAL]")),
     VARIANT(mq_timedsend, "posix-mq/timedsend-prio-max-einval", POSIX_OPTION(MSG, "mq_timedsend", "ERRORS [EINVAL]")))
{
	mqd_t queue = new_mq(O_NONBLOCK, 1, 1);

	FAILS(EINVAL, SEND(queue, "a", prio_max()));
	FAILS(EINVAL, SEND(queue, "a", UINT_MAX));
	COUNTS(queue, 0);
}
