/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>

#include "signal.h"

CASE("/proc/self/fdinfo of a signalfd tells its mask in the field sigmask", LINUX("proc(5)", "/proc/pid/fdinfo, sigmask"),
     NEEDS(PROC))
{
	char path[64], text[1024];

	int fd = GIVES(signalfd(-1, signals(SIGUSR1, SIGRTMIN), 0));
	snprintf(path, sizeof(path), "/proc/self/fdinfo/%d", fd);
	int info = MUST(open(path, O_RDONLY));
	text[MUST(read(info, text, sizeof(text) - 1))] = '\0';
	const char *mask = MUST(strstr(text, "sigmask:"));
	EQUAL(strtoull(mask + strlen("sigmask:"), NULL, 16), 1ull << (SIGUSR1 - 1) | 1ull << (SIGRTMIN - 1));
}
