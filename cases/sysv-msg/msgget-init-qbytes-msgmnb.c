/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <stdlib.h>
#include <sys/msg.h>
#include <unistd.h>

#include "plumbline.h"

static msglen_t limit_of_system(void)
{
	char text[32] = {0};
	int fd = MUST(open("/proc/sys/kernel/msgmnb", O_RDONLY));

	MUST(read(fd, text, sizeof(text) - 1));
	MUST(close(fd));
	return strtoul(text, NULL, 10);
}

CASE("a new queue's msg_qbytes is the limit in /proc/sys/kernel/msgmnb", LINUX("msgget(2)", "DESCRIPTION"), NEEDS(PROC))
{
	int queue = SUCCEEDS(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0600));
	struct msqid_ds ds = {0};

	SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
	EQUAL(ds.msg_qbytes, limit_of_system());
}
