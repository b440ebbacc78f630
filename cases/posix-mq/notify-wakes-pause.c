/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static struct gate *ready;

static void wait_for_notification(void *queue)
{
	catch_signal(SIGUSR1, 0);
	block(signals(SIGUSR1));
	SUCCEEDS(mq_notify(*(mqd_t *)queue, by_signal(SIGUSR1, 7)));
	open_gate(ready);
	FAILS(EINTR, LOOK(sigsuspend(signals())));
	EQUAL(caught(SIGUSR1), 1);
	EQUAL(caught_info(SIGUSR1).si_value.sival_int, 7);
	RECEIVES(*(mqd_t *)queue, "a", 0);
}

CASE("a process that waits for a signal is woken by the notification, its handler runs, and the message is there",
     POSIX_OPTION(MSG, "mq_notify", "DESCRIPTION"))
{
	mqd_t queue = new_mq(O_NONBLOCK, 1, 1);

	ready = new_gate();
	pid_t waiter = child(wait_for_notification, &queue);
	pass_gate(ready);
	BLOCKS(waiter);
	MUST(SEND(queue, "a", 0));
	FINISHES(waiter);
}
