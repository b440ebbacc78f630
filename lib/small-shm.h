/* SPDX-License-Identifier: MIT */
/* small-shm.h - for cases of what happens when there is no more room in /dev/shm. _GNU_SOURCE is for unshare(). */
#ifndef PLUMB_SMALL_SHM_H
#define PLUMB_SMALL_SHM_H

#include <sched.h>
#include <stdio.h>
#include <sys/mount.h>

#include "plumbline.h"

/*
 * Set-up: for this process alone, which is a child of the case, /dev/shm is a new file system with so many pages for contents
 * and so many files, its own directory not counted. Where it cannot be mounted it is a skip.
 */
static inline void small_shm(size_t pages, int files)
{
	char options[64];

	snprintf(options, sizeof(options), "mode=1777,size=%zu,nr_inodes=%d", pages * page_size(), files + 1);
	if (LOOK(unshare(CLONE_NEWNS)) != 0 || LOOK(mount("none", "/", "none", MS_REC | MS_PRIVATE, NULL)) != 0 ||
	    LOOK(mount("none", "/dev/shm", "tmpfs", 0, options)) != 0)
		SKIP("needs to mount a tmpfs at /dev/shm");
}

#endif
