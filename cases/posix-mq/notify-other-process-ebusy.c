/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static void register_in_vain(void *queue)
{
	FAILS(EBUSY, mq_notify(*(mqd_t *)queue, by_signal(SIGUSR1, 8)));
}

CASE("mq_notify() while another process is registered fails with EBUSY, and that process gets the notification",
     POSIX_OPTION(MSG, "mq_notify", "ERRORS [EBUSY]"))
{
	mqd_t queue = new_mq(O_NONBLOCK, 1, 1);

	expect_signal(SIGUSR1);
	SUCCEEDS(mq_notify(queue, by_signal(SIGUSR1, 7)));
	FINISHES(child(register_in_vain, &queue));
	MUST(SEND(queue, "a", 0));
	IS_NOTIFIED(SIGUSR1, 7);
}
