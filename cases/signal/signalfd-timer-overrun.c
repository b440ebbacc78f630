/* SPDX-License-Identifier: MIT */
#include <sys/signalfd.h>
#include <time.h>

#include "signal.h"

CASE("what a signalfd tells of a timer's signal is SI_TIMER, the timer's value, and its overrun count",
     LINUX("signalfd(2)", "DESCRIPTION, struct signalfd_siginfo"))
{
	struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1, .sigev_value = {.sival_int = 77}};
	struct itimerspec times = {.it_value = {.tv_nsec = 1000000}, .it_interval = {.tv_nsec = 1000000}};
	struct signalfd_siginfo info = {0};
	timer_t timer;

	block(signals(SIGUSR1));
	int fd = MUST(signalfd(-1, signals(SIGUSR1), 0));
	MUST(timer_create(CLOCK_MONOTONIC, &event, &timer));
	int64_t start = now_ms();
	MUST(timer_settime(timer, 0, &times, NULL));
	while (now_ms() - start < 20)
		;
	EQUAL(read(fd, &info, sizeof(info)), (ssize_t)sizeof(info));
	EQUAL(info.ssi_signo, SIGUSR1);
	EQUAL(info.ssi_code, SI_TIMER);
	EQUAL(info.ssi_int, 77);
	AT_LEAST(info.ssi_overrun, 5);
}
