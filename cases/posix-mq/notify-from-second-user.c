/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static void send_one(void *queue)
{
	MUST(SEND(*(mqd_t *)queue, "a", 0));
}

CASE("a message of another user, who may not signal the process, notifies it all the same, with that user's ID as si_uid",
     LINUX("mq_notify(3)", "SIGEV_SIGNAL"), NEEDS(SECOND_USER))
{
	mqd_t queue = new_mq(O_NONBLOCK, 1, 1);
	siginfo_t info = {0};

	expect_signal(SIGUSR1);
	SUCCEEDS(mq_notify(queue, by_signal(SIGUSR1, 7)));
	pid_t sender = child_as_second_user(send_one, &queue);
	FINISHES(sender);
	EQUAL(LOOK(sigwaitinfo(signals(SIGUSR1), &info)), SIGUSR1);
	EQUAL(info.si_uid, second_user());
	EQUAL(info.si_value.sival_int, 7);
}
