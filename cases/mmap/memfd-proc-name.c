/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* memfd_create() */
#include <stdio.h>

#include "mapping.h"

static void has_link(int fd, const char *expected)
{
	char path[40], target[64] = "";

	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	GIVES(readlink(path, target, sizeof(target) - 1));
	EQUAL_STRING(target, expected);
}

CASE("the link of a memfd in /proc/self/fd reads /memfd:, its name and (deleted), and two may have the same name",
     LINUX("memfd_create(2)", "DESCRIPTION, name"), NEEDS(PROC))
{
	int one = GIVES(memfd_create("plumb line", 0)), two = GIVES(memfd_create("plumb line", 0));
	int unnamed = GIVES(memfd_create("", 0));

	has_link(one, "/memfd:plumb line (deleted)");
	has_link(two, "/memfd:plumb line (deleted)");
	has_link(unnamed, "/memfd: (deleted)");
}
