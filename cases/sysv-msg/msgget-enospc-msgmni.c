/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("msgget() of a queue more than the system's limit fails with ENOSPC; those there are found, and once one is removed one "
     "can be made",
     XSI("msgget", "ERRORS [ENOSPC]"), NEEDS(OWN_IPC_NAMESPACE | PROC))
{
	key_t key = temp_key(), one_more = temp_key();

	set_kernel_limit("/proc/sys/kernel/msgmni", "2");
	int first = GIVES(msgget(key, IPC_CREAT | 0600));
	int second = temp_own_queue(GIVES(msgget(IPC_PRIVATE, 0600)));
	FAILS(ENOSPC, msgget(one_more, IPC_CREAT | 0600));
	FAILS(ENOSPC, msgget(IPC_PRIVATE, 0600));
	FAILS(ENOENT, msgget(one_more, 0));
	EQUAL(msgget(key, IPC_CREAT | 0600), first);
	MUST(msgctl(second, IPC_RMID, NULL));
	second = GIVES(msgget(one_more, IPC_CREAT | 0600));
	EQUAL(msgget(one_more, 0), second);
}
