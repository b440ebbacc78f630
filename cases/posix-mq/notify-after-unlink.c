/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("a registration made before mq_unlink() notifies of a message sent afterwards, not of one to a new queue of the name",
     POSIX_OPTION(MSG, "mq_notify", "DESCRIPTION; mq_unlink() DESCRIPTION"))
{
	const char *name = temp_mq_name();
	mqd_t queue = named_mq(name, O_NONBLOCK, 1, 1);

	expect_signal(SIGUSR1);
	SUCCEEDS(mq_notify(queue, by_signal(SIGUSR1, 7)));
	MUST(mq_unlink(name));
	MUST(SEND(named_mq(name, O_NONBLOCK, 1, 1), "a", 0));
	EQUAL(pending(SIGUSR1), 0);
	MUST(SEND(queue, "a", 0));
	IS_NOTIFIED(SIGUSR1, 7);
}
