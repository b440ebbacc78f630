/* SPDX-License-Identifier: MIT */
/*
 * mounted.h - a small tmpfs for one process, in a mount namespace of its own, so that nothing is mounted for anybody else or
 * stays. A case defines _GNU_SOURCE for unshare(), NEEDS(PRIVILEGE_SYS_ADMIN), and does all this in a child.
 */
#ifndef PLUMB_MOUNTED_H
#define PLUMB_MOUNTED_H

#include <sched.h>
#include <stdio.h>
#include <sys/mount.h>

#include "plumbline.h"

/* Set-up: a new file system at the directory, with these options of tmpfs: "nr_blocks=4" are four pages, "nr_inodes=2" the root
 * and one. */
static inline void mount_small(const char *directory, const char *options)
{
	MUST(unshare(CLONE_NEWNS));
	MUST(mount("none", "/", "none", MS_REC | MS_PRIVATE, NULL));
	int mounted = LOOK(mount("none", directory, "tmpfs", 0, options));
	if (mounted != 0 && (errno == EINVAL || errno == ENODEV))
		SKIP("there is no tmpfs with the option '%s' here", options);
	if (mounted != 0 && errno == ENOENT)
		SKIP("there is no %s here", directory);
	MUST(mounted);
}

/* What is at the directory can be read only from now on. */
static inline void make_read_only(const char *directory)
{
	MUST(mount("none", directory, "none", MS_REMOUNT | MS_RDONLY, NULL));
}

/* The path of that name in the directory; it lasts until the next call. */
static inline const char *path_in(const char *directory, const char *name)
{
	static char path[600];

	snprintf(path, sizeof(path), "%s/%s", directory, name);
	return path;
}

#endif
