/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "sysv-msg.h"

CASE("a new queue's mode is the low nine bits of msgflg, whatever the file mode creation mask", XSI("msgget", "DESCRIPTION"))
{
	static const int modes[] = {0400, 0421, 0653, 0777};

	umask(0777);
	for (size_t i = 0; i < sizeof(modes) / sizeof(modes[0]); i++) {
		int queue = GIVES(msgget(temp_key(), IPC_CREAT | IPC_EXCL | modes[i]));
		struct msqid_ds ds = {.msg_perm.mode = 0124};

		SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
		EQUAL(ds.msg_perm.mode & 0777, modes[i]);
	}
}
