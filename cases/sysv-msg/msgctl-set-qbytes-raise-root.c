/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "sysv-msg.h"

/* A privilege over a user namespace is none over the system's limits. */
static bool in_first_user_namespace(void)
{
	char map[64] = {0};
	int fd = open("/proc/self/uid_map", O_RDONLY);

	if (fd < 0)
		return true;
	MUST(read(fd, map, sizeof(map) - 1));
	MUST(close(fd));
	for (char *c = map; *c; c++)
		if (c[0] == '4' && c[1] == '2' && c[2] == '9')
			return true;
	return false;
}

CASE("IPC_SET with CAP_SYS_RESOURCE raises msg_qbytes above msgmnb, and that many messages and no more fit",
     LINUX("msgctl(2)", "DESCRIPTION"), NEEDS(PRIVILEGE_SYS_RESOURCE | OWN_IPC_NAMESPACE | PROC))
{
	struct msqid_ds ds = {0};

	if (!in_first_user_namespace())
		SKIP("needs CAP_SYS_RESOURCE in the first user namespace");
	set_kernel_limit("/proc/sys/kernel/msgmnb", "4");
	int queue = temp_queue();
	MUST(msgctl(queue, IPC_STAT, &ds));
	EQUAL(ds.msg_qbytes, 4);
	ds.msg_qbytes = 6;
	SUCCEEDS(msgctl(queue, IPC_SET, &ds));
	ds.msg_qbytes = 99;
	SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
	EQUAL(ds.msg_qbytes, 6);
	for (int i = 0; i < 6; i++)
		SUCCEEDS(SEND(queue, 1, "x"));
	FAILS(EAGAIN, SEND(queue, 1, "x"));
}
