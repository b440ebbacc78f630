/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <sys/resource.h>

#include "plumbline.h"

static long number_in(const char *path)
{
	FILE *file = fopen(path, "r");
	long number = 0;

	if (!file)
		SKIP("needs %s", path);
	MUST_HOLD(fscanf(file, "%ld", &number) == 1);
	fclose(file);
	return number;
}

CASE("setrlimit() of RLIMIT_NOFILE to nr_open succeeds with CAP_SYS_RESOURCE, and to more fails with EPERM all the same",
     LINUX("getrlimit(2)", "ERRORS [EPERM]"), NEEDS(PRIVILEGE_SYS_RESOURCE | PROC))
{
	rlim_t most = (rlim_t)number_in("/proc/sys/fs/nr_open");
	struct rlimit limit;

	SUCCEEDS(setrlimit(RLIMIT_NOFILE, &(struct rlimit){1024, most}));
	FAILS(EPERM, setrlimit(RLIMIT_NOFILE, &(struct rlimit){1024, most + 1}));
	MUST(getrlimit(RLIMIT_NOFILE, &limit));
	EQUAL(limit.rlim_max, most);
}
