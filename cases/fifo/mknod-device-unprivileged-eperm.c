/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* makedev() */
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include "plumbline.h"

/* The null device: harmless if a wrong kernel makes it. */
CASE("mknod() of a device fails with EPERM for a process without CAP_MKNOD and makes nothing",
     LINUX("mknod(2)", "ERRORS [EPERM]"))
{
	const char *path = temp_path();
	struct stat status;

	drop_privileges(PRIVILEGE_MKNOD);
	FAILS(EPERM, mknod(path, S_IFCHR | 0600, makedev(1, 3)));
	FAILS(ENOENT, lstat(path, &status));
}
