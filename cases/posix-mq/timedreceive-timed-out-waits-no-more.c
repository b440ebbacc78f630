/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static void receive_in_vain(void *queue)
{
	FAILS(ETIMEDOUT, mq_timedreceive(*(mqd_t *)queue, &(char){0}, 1, NULL, DEADLINE(20)));
}

CASE("who timed out in mq_timedreceive() waits no more: what is sent then stays in the queue, and notifies who is registered",
     POSIX_OPTION(MSG, "mq_timedreceive", "RETURN VALUE"))
{
	mqd_t queue = new_mq(0, 1, 1);

	expect_signal(SIGUSR1);
	FINISHES(child(receive_in_vain, &queue));
	MUST(mq_notify(queue, by_signal(SIGUSR1, 7)));
	MUST(SEND(queue, "a", 1));
	IS_NOTIFIED(SIGUSR1, 7);
	COUNTS(queue, 1);
	RECEIVES(queue, "a", 1);
}
