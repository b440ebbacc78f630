/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <sys/stat.h>

#include "stream.h"

static bool is_before(struct timespec a, struct timespec b)
{
	return a.tv_sec != b.tv_sec ? a.tv_sec < b.tv_sec : a.tv_nsec < b.tv_nsec;
}

static bool is_same(struct timespec a, struct timespec b)
{
	return !is_before(a, b) && !is_before(b, a);
}

/* File times are coarse: until the clock behind them has moved on, a change would not show. */
static void let_clock_move_on(struct timespec from)
{
	const char *probe = temp_file(NULL, 0);
	struct stat now;

	do {
		MUST(utimensat(AT_FDCWD, probe, NULL, 0));
		MUST(stat(probe, &now));
	} while (!is_before(from, now.st_mtim));
}

static struct stat status_of(int fd)
{
	struct stat status;

	memset(&status, 0xaa, sizeof(status));
	SUCCEEDS(fstat(fd, &status));
	EQUAL(S_ISFIFO(status.st_mode) != 0, true);
	return status;
}

/* POSIX has write() mark the modification and status change, and read() the access; Linux leaves all as they were. */
CASE("write() to a pipe changes its modification and read() its access time as POSIX says, or, as Linux has it, neither "
     "changes",
     LINUX_DEVIATION("inode(7)", "Last modification timestamp (mtime)"))
{
	int fd[2];

	MUST(pipe(fd));
	struct stat before = status_of(fd[1]);
	let_clock_move_on(before.st_ctim);
	EQUAL(write(fd[1], "x", 1), 1);
	struct stat written = status_of(fd[1]);
	HOLDS(is_same(before.st_atim, written.st_atim));
	LINUX_OR_POSIX(is_same(before.st_mtim, written.st_mtim) && is_same(before.st_ctim, written.st_ctim),
		       is_before(before.st_mtim, written.st_mtim) && is_before(before.st_ctim, written.st_ctim));
	READS(fd[0], "x");
	struct stat read_from = status_of(fd[0]);
	HOLDS(is_same(written.st_mtim, read_from.st_mtim));
	LINUX_OR_POSIX(is_same(written.st_atim, read_from.st_atim), is_before(written.st_atim, read_from.st_atim));
}
