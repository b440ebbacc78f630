/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

/* So many, that the kernel's table of segments comes round to the place of the first again. */
CASE("the identifier of a removed segment reaches none of those made later under its key, unless one was given the same "
     "identifier",
     IMPL("shmctl", "DESCRIPTION, IPC_RMID"))
{
	enum { SEGMENTS = 200 };
	key_t key = temp_key();
	int old = GIVES(shmget(key, 1, IPC_CREAT | IPC_EXCL | 0600)), reused = 0;

	SUCCEEDS(shmctl(old, IPC_RMID, NULL));
	for (int i = 0; i < SEGMENTS; i++) {
		int new = GIVES(shmget(key, 2, IPC_CREAT | IPC_EXCL | 0600));

		if (new == old) {
			reused++;
		} else {
			REMOVED(shmat(old, NULL, 0));
			REMOVED(shmctl(old, IPC_RMID, NULL));
			REMOVED(shmctl(old, IPC_STAT, &(struct shmid_ds){0}));
		}
		SUCCEEDS(shmctl(new, IPC_RMID, NULL));
	}
	FAILS(ENOENT, shmget(key, 0, 0));
	LINUX_OR_OTHER(reused == 0, reused > 0);
	OBSERVE("of %d new segments %d had the identifier of the removed one", SEGMENTS, reused);
}
