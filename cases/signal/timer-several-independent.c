/* SPDX-License-Identifier: MIT */
#include "timer.h"

static void wait_for_all(void *unused)
{
	static const int due_ms[] = {30, 50, 10};
	int64_t start = now_ms();
	siginfo_t info;
	timer_t timer[3];
	int came = 0;

	(void)unused;
	for (int i = 0; i < 3; i++)
		timer[i] = new_timer(SIGRTMIN, i);
	for (int i = 0; i < 3; i++)
		SUCCEEDS(timer_settime(timer[i], 0, &in_ms(due_ms[i], 0), NULL));
	for (int i = 0; i < 3; i++) {
		EQUAL(sigwaitinfo(signals(SIGRTMIN), &info), SIGRTMIN);
		HOLDS(info.si_value.sival_int >= 0 && info.si_value.sival_int < 3);
		AT_LEAST(now_ms() - start, due_ms[info.si_value.sival_int] - 1);
		came |= 1 << info.si_value.sival_int;
	}
	EQUAL(came, 7);
}

CASE("several timers of a process are independent: each sends its own value, not before its own time",
     POSIX("timer_create", "DESCRIPTION"), SLEEPS)
{
	FINISHES(child(wait_for_all, NULL));
}
