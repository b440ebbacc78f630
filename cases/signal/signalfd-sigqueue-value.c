/* SPDX-License-Identifier: MIT */
#include <sys/signalfd.h>

#include "signal.h"

CASE("a signalfd tells the value of sigqueue() in ssi_int, and in ssi_ptr that of a pointer",
     LINUX("signalfd(2)", "DESCRIPTION"))
{
	struct signalfd_siginfo info = {.ssi_signo = 0};

	catch_signal(SIGRTMIN, 0);
	block(signals(SIGRTMIN));
	int fd = GIVES(signalfd(-1, signals(SIGRTMIN), SFD_NONBLOCK));
	MUST(sigqueue(getpid(), SIGRTMIN, VALUE(-4711)));
	MUST(sigqueue(getpid(), SIGRTMIN, (union sigval){.sival_ptr = (void *)0x12345678}));
	EQUAL(read(fd, &info, sizeof(info)), sizeof(info));
	EQUAL(info.ssi_signo, (uint32_t)SIGRTMIN);
	EQUAL(info.ssi_code, SI_QUEUE);
	EQUAL(info.ssi_int, -4711);
	EQUAL(info.ssi_pid, (uint32_t)getpid());
	EQUAL(read(fd, &info, sizeof(info)), sizeof(info));
	EQUAL(info.ssi_ptr, 0x12345678);
}
