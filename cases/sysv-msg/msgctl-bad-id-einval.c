/* SPDX-License-Identifier: MIT */
#include <limits.h>

#include "sysv-msg.h"

CASE("IPC_STAT, IPC_SET and IPC_RMID of an identifier that is that of no queue fail with EINVAL",
     XSI("msgctl", "ERRORS [EINVAL]"))
{
	static const int commands[] = {IPC_STAT, IPC_SET, IPC_RMID};
	struct msqid_ds ds = {0};

	MUST(msgctl(temp_queue(), IPC_STAT, &ds));
	for (int i = 0; i < 3; i++) {
		FAILS(EINVAL, msgctl(-1, commands[i], &ds));
		FAILS(EINVAL, msgctl(INT_MAX, commands[i], &ds));
	}
}
