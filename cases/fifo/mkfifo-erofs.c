/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <sched.h>
#include <stdio.h>
#include <sys/mount.h>
#include <sys/stat.h>

#include "plumbline.h"

/* In a mount namespace of its own, so that nothing is mounted for anybody else or stays. */
static void make_fifo_read_only(void *directory)
{
	char fifo[512];
	struct stat status;

	snprintf(fifo, sizeof(fifo), "%s/fifo", (const char *)directory);
	MUST(unshare(CLONE_NEWNS));
	MUST(mount("none", "/", "none", MS_REC | MS_PRIVATE, NULL));
	MUST(mount("none", directory, "tmpfs", MS_RDONLY, NULL));
	FAILS(EROFS, mkfifo(fifo, 0600));
	FAILS(ENOENT, lstat(fifo, &status));
}

CASE("mkfifo() on a read-only file system fails with EROFS", POSIX("mkfifo", "ERRORS [EROFS]"), NEEDS(PRIVILEGE_SYS_ADMIN))
{
	const char *directory = temp_path();

	MUST(mkdir(directory, 0755));
	FINISHES(child(make_fifo_read_only, (void *)directory));
}
