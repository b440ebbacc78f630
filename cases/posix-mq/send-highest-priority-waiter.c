/* SPDX-License-Identifier: MIT */
#include <pthread.h>
#include <sched.h>

#include "posix-mq.h"

static mqd_t queue;

static void send_at(int above, const char *byte)
{
	struct sched_param param = {.sched_priority = sched_get_priority_min(SCHED_FIFO) + above};

	if (LOOK(pthread_setschedparam(pthread_self(), SCHED_FIFO, &param)) != 0)
		SKIP("needs SCHED_FIFO");
	SUCCEEDS(mq_send(queue, byte, 1, 0));
}

static void send_low(void *byte)
{
	send_at(1, byte);
}

static void send_high(void *byte)
{
	send_at(2, byte);
}

CASE("of the threads that wait to send, the one of the highest scheduling priority sends its message, waited it longest or not",
     POSIX_OPTION(PS, "mq_send", "DESCRIPTION"), NEEDS(PRIVILEGE_SYS_NICE))
{
	queue = new_mq(0, 1, 1);
	MUST(SEND(queue, "0", 0));
	pid_t low = child(send_low, "2");
	BLOCKS(low);
	pid_t high = child(send_high, "1");
	BLOCKS(high);
	RECEIVES(queue, "0", 0);
	FINISHES(high);
	BLOCKS(low);
	RECEIVES(queue, "1", 0);
	FINISHES(low);
	RECEIVES(queue, "2", 0);
}
