/* SPDX-License-Identifier: MIT */
#include <pthread.h>

#include "timer.h"

static struct gate *called;
static int value;
static pthread_t caller;

static void call(union sigval given)
{
	value = given.sival_int;
	caller = pthread_self();
	open_gate(called);
}

static void wait_for_call(void *unused)
{
	struct sigevent event = {
		.sigev_notify = SIGEV_THREAD, .sigev_notify_function = call, .sigev_value = {.sival_int = 4711}};
	timer_t timer;

	(void)unused;
	SUCCEEDS(timer_create(CLOCK_MONOTONIC, &event, &timer));
	SUCCEEDS(timer_settime(timer, 0, &in_ms(1, 0), NULL));
	pass_gate(called);
	EQUAL(value, 4711);
	HOLDS(!pthread_equal(caller, pthread_self()));
	SUCCEEDS(timer_delete(timer));
}

CASE("a timer with SIGEV_THREAD calls the function with its value in another thread when it expires",
     POSIX("timer_create", "DESCRIPTION; 2.4.1 SIGEV_THREAD"),
     NOT_UNDER_MEMCHECK("what libc keeps for its helper thread is reported as lost"))
{
	called = new_gate();
	FINISHES(child(wait_for_call, NULL));
}
