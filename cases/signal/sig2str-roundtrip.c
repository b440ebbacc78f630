/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "signal.h"

/* A libc of before POSIX.1-2024 has neither. */
extern int sig2str(int signo, char *name) __attribute__((weak));
extern int str2sig(const char *restrict name, int *restrict signo) __attribute__((weak));

CASE("sig2str() names each signal as its macro without SIG, and str2sig() gives the number back",
     POSIX("sig2str", "DESCRIPTION"))
{
	char name[64];
	int number;

	if ((!sig2str || !str2sig) && sysconf(_SC_VERSION) < 202405L)
		SKIP("there is no sig2str(): the libc does not claim POSIX.1-2024");
	for (int signo = 1; signo <= SIGRTMAX; signo++) {
		if (sig2str(signo, name) != 0)
			continue; /* no signal has this number, or libc keeps it for itself */
		number = -1;
		SUCCEEDS(str2sig(name, &number));
		EQUAL(number, signo);
	}
	SUCCEEDS(sig2str(SIGUSR1, name));
	EQUAL_STRING(name, "USR1");
	SUCCEEDS(sig2str(SIGRTMIN, name));
	EQUAL_STRING(name, "RTMIN");
	SUCCEEDS(sig2str(SIGRTMAX, name));
	EQUAL_STRING(name, "RTMAX");
	SUCCEEDS(sig2str(SIGRTMIN + 1, name));
	EQUAL_STRING(name, "RTMIN+1");
	EQUAL(sig2str(-1, name), -1);
	EQUAL(str2sig("NOSUCHSIGNAL", &number), -1);
}
