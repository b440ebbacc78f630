/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

/* So many, that the kernel's table of them comes round to the place of the first again. */
CASE("the identifier of a removed " OBJECT " fails with EINVAL or EIDRM and reaches none of those made later under its key",
     VARIANT(queue, "ftok-ipcperm/stale-id-einval-after-recreate", IMPL("msgsnd", "ERRORS [EINVAL]")),
     VARIANT(set, "ftok-ipcperm/sem-stale-id-einval-after-recreate", IMPL("semctl", "ERRORS [EINVAL]")))
{
	enum { OBJECTS = 200 };
	key_t key = temp_key();
	int old = MUST(GET(key, IPC_CREAT | IPC_EXCL | 0600)), reused = 0;

	MUST(CONTROL(old, IPC_RMID, NULL));
	for (int i = 0; i < OBJECTS; i++) {
		int new = MUST(GET(key, IPC_CREAT | IPC_EXCL | 0600));

		MARK(new);
		if (new == old) {
			reused++;
		} else {
			REMOVED(USE(old));
			REMOVED(CONTROL(old, IPC_RMID, NULL));
		}
		MARKED(new);
		MUST(CONTROL(new, IPC_RMID, NULL));
	}
	LINUX_OR_OTHER(reused == 0, reused > 0);
	OBSERVE("of %d new objects %d had the identifier of the removed one", OBJECTS, reused);
}
