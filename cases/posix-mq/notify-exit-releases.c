/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static struct gate *registered, *end;

static void register_and_exit(void *queue)
{
	SUCCEEDS(mq_notify(*(mqd_t *)queue, by_nothing));
	open_gate(registered);
	pass_gate(end);
}

CASE("the registration of a process ends with it, and the queue is free for another",
     POSIX_OPTION(MSG, "_exit", "DESCRIPTION, message queue descriptors"))
{
	mqd_t queue = new_mq(O_NONBLOCK, 1, 1);

	registered = new_gate();
	end = new_gate();
	expect_signal(SIGUSR1);
	pid_t other = child(register_and_exit, &queue);
	pass_gate(registered);
	FAILS(EBUSY, mq_notify(queue, by_signal(SIGUSR1, 7)));
	open_gate(end);
	FINISHES(other);
	SUCCEEDS(mq_notify(queue, by_signal(SIGUSR1, 8)));
	MUST(SEND(queue, "a", 0));
	IS_NOTIFIED(SIGUSR1, 8);
}
