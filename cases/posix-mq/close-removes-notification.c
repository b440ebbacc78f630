/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static struct gate *done, *end;

static void register_and_close(void *name)
{
	mqd_t queue = MUST(mq_open(name, O_RDWR));

	expect_signal(SIGUSR1);
	MUST(mq_notify(queue, by_signal(SIGUSR1, 7)));
	SUCCEEDS(mq_close(queue));
	open_gate(done);
	pass_gate(end);
	EQUAL(pending(SIGUSR1), 0);
}

CASE("mq_close() of the descriptor that a process has registered through removes its registration, and another can register",
     POSIX_OPTION(MSG, "mq_close", "DESCRIPTION"))
{
	const char *name = temp_mq_name();
	mqd_t queue = named_mq(name, O_NONBLOCK, 1, 1);

	done = new_gate();
	end = new_gate();
	expect_signal(SIGUSR1);
	pid_t other = child(register_and_close, (void *)name);
	pass_gate(done);
	SUCCEEDS(LOOK(mq_notify(queue, by_signal(SIGUSR1, 8))));
	MUST(SEND(queue, "a", 0));
	IS_NOTIFIED(SIGUSR1, 8);
	open_gate(end);
	FINISHES(other);
}
