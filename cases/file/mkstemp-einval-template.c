/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "plumbline.h"

static void refuse(const char *end)
{
	char path[256], before[256];
	int next = next_fd();

	snprintf(path, sizeof(path), "%s%s", temp_path(), end);
	snprintf(before, sizeof(before), "%s", path);
	FAILS(EINVAL, mkstemp(path));
	EQUAL_STRING(path, before);
	FAILS(ENOENT, access(path, F_OK));
	EQUAL(next_fd(), next);
}

CASE("mkstemp() of a template that does not end in six X fails with EINVAL, and neither makes a file nor changes the template",
     LINUX("mkstemp(3)", "ERRORS [EINVAL]"))
{
	refuse("");
	refuse("-XXXXX");
	refuse("XXXXXXa");
	refuse("xxxxxx");
}
