/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE(SENDER " with the priority MQ_PRIO_MAX-1 succeeds, and that message comes before one of MQ_PRIO_MAX-2",
     VARIANT(mq_send, "posix-mq/send-prio-max-minus-one", POSIX_OPTION(MSG, "mq_send", "DESCRIPTION")),
     VARIANT(mq_timedsend, "posix-mq/timedsend-prio-max-minus-one", POSIX_OPTION(MSG, "mq_timedsend", "DESCRIPTION")))
{
	mqd_t queue = new_mq(O_NONBLOCK, 2, 1);

	SUCCEEDS(SEND(queue, "a", prio_max() - 2));
	SUCCEEDS(SEND(queue, "b", prio_max() - 1));
	RECEIVES(queue, "b", prio_max() - 1);
	RECEIVES(queue, "a", prio_max() - 2);
}
