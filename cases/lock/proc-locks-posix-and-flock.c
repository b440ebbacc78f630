/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "plumbline.h"

static bool listed(const char *wanted, long start)
{
	FILE *locks = GIVES(fopen("/proc/locks", "r"));
	char line[200], kind[20], type[20];
	bool found = false;
	long pid, first;

	while (!found && fgets(line, sizeof(line), locks))
		found = sscanf(line, "%*s %19s %*s %19s %ld %*s %ld", kind, type, &pid, &first) == 4 && pid == getpid() &&
			first == start && strcmp(kind, wanted) == 0 && strcmp(type, "WRITE") == 0;
	fclose(locks);
	return found;
}

CASE("/proc/locks lists a record lock as POSIX and a lock of flock() as FLOCK, with the process that made it",
     LINUX("proc(5)", "/proc/locks"), NEEDS(PROC))
{
	int fd = MUST(open(temp_file(NULL, 0), O_RDWR));

	HOLDS(!listed("POSIX", 4711) && !listed("FLOCK", 0));
	GIVES(fcntl(fd, F_SETLK, &(struct flock){.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 4711, .l_len = 5}));
	HOLDS(listed("POSIX", 4711) && !listed("FLOCK", 0));
	SUCCEEDS(flock(fd, LOCK_EX));
	HOLDS(listed("POSIX", 4711) && listed("FLOCK", 0));
	SUCCEEDS(close(fd));
	HOLDS(!listed("POSIX", 4711) && !listed("FLOCK", 0));
}
