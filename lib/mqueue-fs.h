/* SPDX-License-Identifier: MIT */
/* mqueue-fs.h - words of the cases of the file system that shows POSIX message queues. _GNU_SOURCE is for unshare(). */
#ifndef PLUMB_MQUEUE_FS_H
#define PLUMB_MQUEUE_FS_H

#include <sched.h>
#include <stdio.h>
#include <sys/mount.h>

#include "posix-mq.h"

/* Set-up: mounts it over temp_dir(), for this process alone, which is a child of the case. Where it cannot be it is a skip. */
static inline void mount_mqueue(void)
{
	const char *directory = temp_dir();

	if (LOOK(unshare(CLONE_NEWNS)) != 0 || LOOK(mount("none", "/", "none", MS_REC | MS_PRIVATE, NULL)) != 0 ||
	    LOOK(mount("none", directory, "mqueue", 0, NULL)) != 0)
		SKIP("needs to mount the mqueue file system");
}

/* The path there of the queue of this name. */
static inline const char *mqueue_path(const char *name)
{
	static char path[4096];

	MUST_HOLD(snprintf(path, sizeof(path), "%s%s", temp_dir(), name) < (int)sizeof(path));
	return path;
}

#endif
