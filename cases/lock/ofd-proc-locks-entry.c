/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_OFD_SETLK */
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "plumbline.h"

/* How /proc/locks lists the lock that begins at this byte, without its number and its file: "OFDLCK ADVISORY WRITE -1". */
static const char *listed(long start)
{
	FILE *locks = GIVES(fopen("/proc/locks", "r"));
	char line[200], kind[20], advice[20], type[20], pid[20];
	static char found[100];
	long first;

	found[0] = '\0';
	while (fgets(line, sizeof(line), locks))
		if (sscanf(line, "%*s %19s %19s %19s %19s %*s %ld", kind, advice, type, pid, &first) == 5 && first == start)
			snprintf(found, sizeof(found), "%s %s %s %s", kind, advice, type, pid);
	fclose(locks);
	return found;
}

/* The first byte, which no other process locks, tells the lock from others. */
CASE("/proc/locks lists an OFD lock, as OFDLCK with its type and -1 for the process, as long as it is held",
     LINUX("proc(5)", "/proc/locks"), NEEDS(PROC))
{
	int fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	long start = 1000000000L + getpid();

	EQUAL_STRING(listed(start), "");
	GIVES(fcntl(fd, F_OFD_SETLK, record_lock(F_WRLCK, start, 5)));
	EQUAL_STRING(listed(start), "OFDLCK ADVISORY WRITE -1");
	GIVES(fcntl(fd, F_OFD_SETLK, record_lock(F_RDLCK, start, 5)));
	EQUAL_STRING(listed(start), "OFDLCK ADVISORY READ -1");
	GIVES(fcntl(fd, F_OFD_SETLK, record_lock(F_UNLCK, start, 5)));
	EQUAL_STRING(listed(start), "");
}
