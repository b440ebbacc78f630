/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <unistd.h>

#include "sysv-shm.h"

CASE("/proc/sysvipc/shm has one line for a segment, with its key, identifier, mode, size, creator and number of attachments, "
     "until it is removed",
     LINUX("proc(5)", "/proc/sysvipc"), NEEDS(PROC))
{
	key_t key = temp_key();
	int segment = GIVES(shmget(key, 12345, IPC_CREAT | IPC_EXCL | 0640));

	GIVES(shmat(segment, NULL, 0));
	GIVES(shmat(segment, NULL, 0));
	for (int lines = 1; lines >= 0; lines--) {
		FILE *list = GIVES(fopen("/proc/sysvipc/shm", "r"));
		char line[512];
		int found = 0;
		long listed_key, id, size, creator, attachments;
		unsigned int mode;

		while (fgets(line, sizeof(line), list)) {
			if (sscanf(line, "%ld %ld %o %ld %ld %*d %ld", &listed_key, &id, &mode, &size, &creator,
				   &attachments) != 6 ||
			    id != segment || listed_key != key)
				continue;
			found++;
			EQUAL(mode, 0640);
			EQUAL(size, 12345);
			EQUAL(creator, getpid());
			EQUAL(attachments, 2);
		}
		MUST(fclose(list));
		EQUAL(found, lines);
		MUST(lines ? shmctl(segment, IPC_RMID, NULL) : 0);
	}
}
