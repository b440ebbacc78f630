/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/stat.h>

#include "plumbline.h"

static bool same_time(struct timespec a, struct timespec b)
{
	return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

/* File times are coarse: until the clock behind them has moved on, a change of the directory would not show. */
static void let_clock_move_on(const char *probe, struct timespec from)
{
	struct stat now;

	do {
		MUST(utimensat(AT_FDCWD, probe, NULL, 0));
		MUST(stat(probe, &now));
	} while (same_time(now.st_mtim, from));
}

CASE("mkfifo() marks the modification and status change times of the directory for update", POSIX("mkfifo", "DESCRIPTION"))
{
	const char *fifo = temp_path(), *probe = temp_file(NULL, 0);
	struct timespec long_ago[] = {{1000, 0}, {2000, 0}};
	struct stat before, after;

	MUST(utimensat(AT_FDCWD, temp_dir(), long_ago, 0));
	MUST(stat(temp_dir(), &before));
	let_clock_move_on(probe, before.st_ctim);
	SUCCEEDS(mkfifo(fifo, 0600));
	MUST(stat(temp_dir(), &after));
	HOLDS(!same_time(after.st_mtim, long_ago[1]));
	HOLDS(!same_time(after.st_ctim, before.st_ctim));
}
