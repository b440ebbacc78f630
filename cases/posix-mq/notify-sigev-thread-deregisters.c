/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static int calls;

static void note(union sigval unused)
{
	(void)unused;
	calls++;
}

CASE("mq_notify() with a null pointer removes a registration with SIGEV_THREAD: its function is not called",
     POSIX_OPTION(MSG, "mq_notify", "DESCRIPTION"),
     NOT_UNDER_MEMCHECK("glibc hands the kernel a structure of which it has set a part"))
{
	mqd_t queue = new_mq(O_NONBLOCK, 1, 1);
	struct sigevent event = *by_nothing;

	expect_signal(SIGUSR1);
	event.sigev_notify = SIGEV_THREAD;
	event.sigev_notify_function = note;
	SUCCEEDS(mq_notify(queue, &event));
	FAILS(EBUSY, mq_notify(queue, by_nothing));
	SUCCEEDS(mq_notify(queue, NULL));
	SUCCEEDS(mq_notify(queue, by_signal(SIGUSR1, 7)));
	MUST(SEND(queue, "a", 0));
	IS_NOTIFIED(SIGUSR1, 7);
	EQUAL(calls, 0);
}
