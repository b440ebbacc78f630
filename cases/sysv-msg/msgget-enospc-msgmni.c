/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

CASE("with two objects where the limit is two, another " OBJECT
     " fails with ENOSPC; those there are found, and one removed makes room",
     VARIANT(queue, "sysv-msg/msgget-enospc-msgmni", XSI("msgget", "ERRORS [ENOSPC]"), NEEDS(OWN_IPC_NAMESPACE | PROC)),
     VARIANT(segment, "sysv-shm/shmget-enospc-shmmni", XSI("shmget", "ERRORS [ENOSPC]"), NEEDS(OWN_IPC_NAMESPACE | PROC)),
     VARIANT(set, "sysv-sem/semget-enospc-semmni", XSI("semget", "ERRORS [ENOSPC]"), NEEDS(OWN_IPC_NAMESPACE | PROC)))
{
	key_t key = temp_key(), one_more = temp_key();

	set_kernel_limit(NUMBER_FILE, NUMBER_TWO);
	int first = GIVES(GET(key, IPC_CREAT | 0600)), second = OWN(GIVES(GET(IPC_PRIVATE, 0600)));
	FAILS(ENOSPC, GET(one_more, IPC_CREAT | 0600));
	FAILS(ENOSPC, GET(IPC_PRIVATE, 0600));
	FAILS(ENOENT, GET(one_more, 0));
	EQUAL(GET(key, IPC_CREAT | 0600), first);
	MUST(CONTROL(second, IPC_RMID, NULL));
	second = GIVES(GET(one_more, IPC_CREAT | 0600));
	EQUAL(GET(one_more, 0), second);
	FAILS(ENOSPC, GET(IPC_PRIVATE, 0600));
}
