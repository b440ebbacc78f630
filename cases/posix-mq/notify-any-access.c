/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_notify() registers through a descriptor that is open for sending alone, and through one for receiving alone",
     POSIX_OPTION(MSG, "mq_notify", "DESCRIPTION"))
{
	const char *name = temp_mq_name();
	mqd_t queue = named_mq(name, O_NONBLOCK, 1, 1);
	mqd_t sender = MUST(mq_open(name, O_WRONLY)), receiver = MUST(mq_open(name, O_RDONLY));

	expect_signal(SIGUSR1);
	SUCCEEDS(mq_notify(sender, by_signal(SIGUSR1, 7)));
	MUST(SEND(queue, "a", 0));
	IS_NOTIFIED(SIGUSR1, 7);
	MUST(RECEIVE(queue));
	SUCCEEDS(mq_notify(receiver, by_signal(SIGUSR1, 8)));
	MUST(SEND(queue, "b", 0));
	IS_NOTIFIED(SIGUSR1, 8);
}
