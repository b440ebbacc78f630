/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <string.h>
#include <sys/msg.h>
#include <unistd.h>

#include "plumbline.h"

static void set_limit(const char *path, const char *value)
{
	int fd = open(path, O_WRONLY);

	if (fd < 0)
		SKIP("%s cannot be written", path);
	MUST(write(fd, value, strlen(value)));
	MUST(close(fd));
}

CASE("msgmnb is what the queues made after its change get as msg_qbytes; those made before keep theirs",
     LINUX("msgget(2)", "DESCRIPTION"), NEEDS(OWN_IPC_NAMESPACE | PROC))
{
	struct msqid_ds ds = {0};

	set_limit("/proc/sys/kernel/msgmnb", "10007");
	int first = SUCCEEDS(msgget(temp_key(), IPC_CREAT | 0600));
	set_limit("/proc/sys/kernel/msgmnb", "10009");
	int second = SUCCEEDS(msgget(temp_key(), IPC_CREAT | 0600));
	SUCCEEDS(msgctl(first, IPC_STAT, &ds));
	EQUAL(ds.msg_qbytes, 10007);
	SUCCEEDS(msgctl(second, IPC_STAT, &ds));
	EQUAL(ds.msg_qbytes, 10009);
}
