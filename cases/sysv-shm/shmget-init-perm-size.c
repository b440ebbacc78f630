/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <unistd.h>

#include "sysv-shm.h"

/* umask does not count for System V objects; 0666 would show it. */
CASE("a segment that shmget() creates has the caller's effective IDs as owner and creator, the low nine flag bits as mode and "
     "the size asked for",
     XSI("shmget", "DESCRIPTION"))
{
	static const int modes[] = {0666, 0640, 0451, 0777};

	for (size_t i = 0; i < sizeof(modes) / sizeof(modes[0]); i++) {
		int segment = temp_own_segment(GIVES(shmget(IPC_PRIVATE, 77 + i, IPC_CREAT | modes[i])));
		struct shmid_ds status;

		memset(&status, 0xAA, sizeof(status));
		SUCCEEDS(shmctl(segment, IPC_STAT, &status));
		EQUAL(status.shm_perm.mode & 0777, modes[i]);
		EQUAL(status.shm_perm.uid, geteuid());
		EQUAL(status.shm_perm.cuid, geteuid());
		EQUAL(status.shm_perm.gid, getegid());
		EQUAL(status.shm_perm.cgid, getegid());
		EQUAL(status.shm_segsz, 77 + i);
	}
}
