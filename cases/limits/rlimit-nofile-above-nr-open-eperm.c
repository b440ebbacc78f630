/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <sys/resource.h>

#include "plumbline.h"

CASE("setrlimit() of RLIMIT_NOFILE to nr_open succeeds with CAP_SYS_RESOURCE, and to more fails with EPERM all the same",
     LINUX("getrlimit(2)", "ERRORS [EPERM]"), NEEDS(PRIVILEGE_SYS_RESOURCE | PROC))
{
	rlim_t most = (rlim_t)kernel_limit("/proc/sys/fs/nr_open");
	struct rlimit limit;

	SUCCEEDS(setrlimit(RLIMIT_NOFILE, &(struct rlimit){1024, most}));
	FAILS(EPERM, setrlimit(RLIMIT_NOFILE, &(struct rlimit){1024, most + 1}));
	MUST(getrlimit(RLIMIT_NOFILE, &limit));
	EQUAL(limit.rlim_max, most);
}
