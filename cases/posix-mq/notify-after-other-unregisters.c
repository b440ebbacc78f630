/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static struct gate *done, *end;

static void register_for_a_while(void *queue)
{
	expect_signal(SIGUSR1);
	SUCCEEDS(mq_notify(*(mqd_t *)queue, by_signal(SIGUSR1, 7)));
	FAILS(EBUSY, mq_notify(*(mqd_t *)queue, by_nothing));
	SUCCEEDS(mq_notify(*(mqd_t *)queue, NULL));
	open_gate(done);
	pass_gate(end);
	EQUAL(pending(SIGUSR1), 0);
}

CASE("when the registered process has called mq_notify() with a null pointer, another can register, and is notified in its "
     "place",
     POSIX_OPTION(MSG, "mq_notify", "DESCRIPTION"))
{
	mqd_t queue = new_mq(O_NONBLOCK, 1, 1);

	done = new_gate();
	end = new_gate();
	expect_signal(SIGUSR1);
	pid_t other = child(register_for_a_while, &queue);
	pass_gate(done);
	SUCCEEDS(mq_notify(queue, by_signal(SIGUSR1, 8)));
	FAILS(EBUSY, mq_notify(queue, by_nothing));
	MUST(SEND(queue, "a", 0));
	IS_NOTIFIED(SIGUSR1, 8);
	open_gate(end);
	FINISHES(other);
}
