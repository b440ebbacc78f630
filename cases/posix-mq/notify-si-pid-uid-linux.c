/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static void send_one(void *queue)
{
	MUST(SEND(*(mqd_t *)queue, "a", 0));
}

CASE("the signal of a notification tells by si_pid and si_uid who sent the message", LINUX("mq_notify(3)", "SIGEV_SIGNAL"))
{
	mqd_t queue = new_mq(O_NONBLOCK, 1, 1);
	siginfo_t info = {0};

	expect_signal(SIGUSR1);
	SUCCEEDS(mq_notify(queue, by_signal(SIGUSR1, 7)));
	pid_t sender = child(send_one, &queue);
	EQUAL(LOOK(sigwaitinfo(signals(SIGUSR1), &info)), SIGUSR1);
	EQUAL(info.si_pid, sender);
	EQUAL(info.si_uid, getuid());
	FINISHES(sender);
}
