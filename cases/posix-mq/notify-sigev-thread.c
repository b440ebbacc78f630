/* SPDX-License-Identifier: MIT */
#include <pthread.h>

#include "posix-mq.h"

static mqd_t queue;
static struct gate *notified;
static pthread_t caller;
static bool in_caller = true;
static int value;

static void note(union sigval given)
{
	value = given.sival_int;
	in_caller = pthread_equal(pthread_self(), caller);
	open_gate(notified);
}

CASE("mq_notify() with SIGEV_THREAD calls the function with the value, in another thread, when a message arrives",
     POSIX_OPTION(MSG, "mq_notify", "DESCRIPTION; 2.4.1 Signal Generation and Delivery, SIGEV_THREAD"),
     NOT_UNDER_MEMCHECK("glibc hands the kernel a structure of which it has set a part"))
{
	struct sigevent event = *by_nothing;

	queue = new_mq(O_NONBLOCK, 1, 1);
	notified = new_gate();
	caller = pthread_self();
	event.sigev_notify = SIGEV_THREAD;
	event.sigev_notify_function = note;
	event.sigev_value.sival_int = 7;
	SUCCEEDS(mq_notify(queue, &event));
	FAILS(EBUSY, mq_notify(queue, by_nothing));
	EQUAL(value, 0);
	MUST(SEND(queue, "a", 0));
	pass_gate(notified);
	EQUAL(value, 7);
	HOLDS(!in_caller);
	SUCCEEDS(mq_notify(queue, by_nothing));
	FAILS(EBUSY, mq_notify(queue, by_nothing));
}
