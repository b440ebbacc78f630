/* SPDX-License-Identifier: MIT */
/* Leases of fcntl(). A case defines _GNU_SOURCE for them. */
#ifndef PLUMB_LEASE_H
#define PLUMB_LEASE_H

#include <fcntl.h>
#include <sys/vfs.h>

#include "plumbline.h"

/*
 * Set-up: a skip where there is no write lease to be had. A file of overlayfs is open on the layer below too, and to that layer
 * this looks like another opener.
 */
static inline void overlay_gives_leases(int fd)
{
	enum { OVERLAYFS = 0x794c7630 };
	struct statfs fs;

	MUST(fstatfs(fd, &fs));
	if (fs.f_type != OVERLAYFS)
		return;
	if (LOOK(fcntl(fd, F_SETLEASE, F_WRLCK)) != 0 && errno == EAGAIN)
		SKIP("overlayfs gives no write lease here");
	LOOK(fcntl(fd, F_SETLEASE, F_UNLCK));
}

#endif
