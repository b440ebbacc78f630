/* SPDX-License-Identifier: MIT */
#include <pthread.h>
#include <sched.h>

#include "posix-mq.h"

static mqd_t queue;

static void receive_at(int above, const char *byte)
{
	struct sched_param param = {.sched_priority = sched_get_priority_min(SCHED_FIFO) + above};
	char got = 0;

	if (LOOK(pthread_setschedparam(pthread_self(), SCHED_FIFO, &param)) != 0)
		SKIP("needs SCHED_FIFO");
	EQUAL(mq_receive(queue, &got, 1, NULL), 1);
	EQUAL(got, *byte);
}

static void receive_low(void *byte)
{
	receive_at(1, byte);
}

static void receive_high(void *byte)
{
	receive_at(2, byte);
}

CASE("of the threads that wait to receive, the one of the highest scheduling priority gets the message, waited it longest or "
     "not",
     POSIX_OPTION(PS, "mq_receive", "DESCRIPTION"), NEEDS(PRIVILEGE_SYS_NICE))
{
	queue = new_mq(0, 1, 1);
	pid_t low = child(receive_low, "3");
	BLOCKS(low);
	pid_t high = child(receive_high, "1");
	BLOCKS(high);
	pid_t other = child(receive_low, "4");
	BLOCKS(other);
	pid_t later = child(receive_high, "2");
	BLOCKS(later);
	MUST(SEND(queue, "1", 0));
	FINISHES(high);
	MUST(SEND(queue, "2", 0));
	FINISHES(later);
	MUST(SEND(queue, "3", 0));
	FINISHES(low);
	MUST(SEND(queue, "4", 0));
	FINISHES(other);
}
