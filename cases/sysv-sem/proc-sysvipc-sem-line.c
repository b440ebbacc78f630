/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <unistd.h>

#include "sysv-sem.h"

CASE("a line of /proc/sysvipc/sem tells key, identifier, mode, size and owner of each set that semget() has made, as long as "
     "it "
     "exists",
     LINUX("proc(5)", "/proc/sysvipc"), NEEDS(PROC))
{
	key_t key = temp_key();
	int set = GIVES(semget(key, 5, IPC_CREAT | IPC_EXCL | 0640));

	for (int lines = 1; lines >= 0; lines--) {
		FILE *file = GIVES(fopen("/proc/sysvipc/sem", "r"));
		char line[256];
		int found = 0, line_key, id, mode, size;
		unsigned int user, group;

		while (fgets(line, sizeof(line), file)) {
			if (sscanf(line, "%d %d %o %d %u %u", &line_key, &id, (unsigned int *)&mode, &size, &user, &group) !=
				    6 ||
			    line_key != key)
				continue;
			EQUAL(id, set);
			EQUAL(mode, 0640);
			EQUAL(size, 5);
			EQUAL(user, geteuid());
			EQUAL(group, getegid());
			found++;
		}
		fclose(file);
		EQUAL(found, lines);
		if (lines == 1)
			MUST(semctl(set, 0, IPC_RMID));
	}
}
