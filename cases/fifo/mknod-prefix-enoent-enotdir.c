/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <sys/stat.h>

#include "plumbline.h"

CASE("mknod() of a FIFO fails with ENOENT below a missing directory and with ENOTDIR below a regular file",
     XSI("mknod", "ERRORS [ENOENT], [ENOTDIR]"))
{
	char below[512];

	snprintf(below, sizeof(below), "%s/fifo", temp_path());
	FAILS(ENOENT, mknod(below, S_IFIFO | 0600, 0));
	snprintf(below, sizeof(below), "%s/fifo", temp_file("data", 4));
	FAILS(ENOTDIR, mknod(below, S_IFIFO | 0600, 0));
	FAILS(ENOENT, mknod("", S_IFIFO | 0600, 0));
}
