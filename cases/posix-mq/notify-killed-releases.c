/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static struct gate *registered;

static void register_and_wait(void *queue)
{
	SUCCEEDS(mq_notify(*(mqd_t *)queue, by_nothing));
	open_gate(registered);
	wait_for_death(NULL);
}

CASE("the registration of a process ends with its death by SIGKILL, and the queue is free for another",
     POSIX_OPTION(MSG, "_exit", "DESCRIPTION, message queue descriptors"))
{
	mqd_t queue = new_mq(O_NONBLOCK, 1, 1);

	registered = new_gate();
	pid_t other = child(register_and_wait, &queue);
	pass_gate(registered);
	FAILS(EBUSY, mq_notify(queue, by_nothing));
	MUST(kill(other, SIGKILL));
	DIES(other, SIGKILL);
	SUCCEEDS(mq_notify(queue, by_nothing));
	FAILS(EBUSY, mq_notify(queue, by_nothing));
}
