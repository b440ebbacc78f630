/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* IPC_INFO, struct msginfo */
#include <fcntl.h>
#include <stdlib.h>
#include <sys/msg.h>
#include <unistd.h>

#include "plumbline.h"

static long limit_in(const char *path)
{
	char text[32] = {0};
	int fd = MUST(open(path, O_RDONLY));

	MUST(read(fd, text, sizeof(text) - 1));
	MUST(close(fd));
	return strtol(text, NULL, 10);
}

CASE("IPC_INFO tells msgmax, msgmnb and msgmni as the files in /proc/sys/kernel do", LINUX("msgctl(2)", "DESCRIPTION"),
     NEEDS(PROC))
{
	struct msginfo info = {.msgmax = -1, .msgmnb = -1, .msgmni = -1};

	SUCCEEDS(msgctl(0, IPC_INFO, (struct msqid_ds *)&info));
	EQUAL(info.msgmax, limit_in("/proc/sys/kernel/msgmax"));
	EQUAL(info.msgmnb, limit_in("/proc/sys/kernel/msgmnb"));
	EQUAL(info.msgmni, limit_in("/proc/sys/kernel/msgmni"));
}
