/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>
#include <time.h>

#include "plumbline.h"

/* The clock behind file times may lag, and some file systems count in steps of two seconds. */
enum { COARSE = 2 };

CASE("the three times of a new FIFO are those of its making, at the resolution of file times", POSIX("mkfifo", "DESCRIPTION"))
{
	const char *fifo = temp_path();
	struct timespec before, after;
	struct stat status;

	MUST(clock_gettime(CLOCK_REALTIME, &before));
	SUCCEEDS(mkfifo(fifo, 0600));
	MUST(clock_gettime(CLOCK_REALTIME, &after));
	SUCCEEDS(stat(fifo, &status));
	AT_LEAST(status.st_atim.tv_sec, before.tv_sec - COARSE);
	AT_MOST(status.st_atim.tv_sec, after.tv_sec);
	AT_LEAST(status.st_mtim.tv_sec, before.tv_sec - COARSE);
	AT_MOST(status.st_mtim.tv_sec, after.tv_sec);
	AT_LEAST(status.st_ctim.tv_sec, before.tv_sec - COARSE);
	AT_MOST(status.st_ctim.tv_sec, after.tv_sec);
}
