/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

#include "signal.h"

/* The set that this line of /proc/self/status has: bit n - 1 is signal n. */
static unsigned long long set_of(const char *line)
{
	static char text[8192];
	int fd = MUST(open("/proc/self/status", O_RDONLY));
	ssize_t size = MUST(read(fd, text, sizeof(text) - 1));

	MUST(close(fd));
	text[size] = '\0';
	return strtoull(MUST(strstr(text, line)) + strlen(line), NULL, 16);
}

static unsigned long long bit(int signo)
{
	return 1ull << (signo - 1);
}

CASE("/proc/self/status tells the signals that are pending for thread and process, blocked, ignored and caught",
     LINUX("proc(5)", "/proc/pid/status, SigPnd, ShdPnd, SigBlk, SigIgn, SigCgt"), NEEDS(PROC),
     NO_FAULT_SHOWS("what is read of /proc is not by the interfaces that are shown"),
     NOT_UNDER_MEMCHECK("valgrind keeps signals of its own"))
{
	catch_signal(SIGUSR1, 0);
	handle(SIGTERM, SIG_IGN, 0);
	block(signals(SIGUSR1, SIGUSR2, SIGRTMIN));
	MUST(raise(SIGUSR1));
	MUST(kill(getpid(), SIGUSR2));
	EQUAL(set_of("SigPnd:"), bit(SIGUSR1));
	EQUAL(set_of("ShdPnd:"), bit(SIGUSR2));
	EQUAL(set_of("SigBlk:"), bit(SIGUSR1) | bit(SIGUSR2) | bit(SIGRTMIN));
	EQUAL(set_of("SigIgn:") & (bit(SIGTERM) | bit(SIGUSR1) | bit(SIGUSR2)), bit(SIGTERM));
	EQUAL(set_of("SigCgt:") & (bit(SIGTERM) | bit(SIGUSR1) | bit(SIGUSR2)), bit(SIGUSR1));
}
