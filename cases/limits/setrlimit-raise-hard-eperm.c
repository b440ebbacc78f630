/* SPDX-License-Identifier: MIT */
#include <sys/resource.h>

#include "plumbline.h"

static void raise_hard_limit(void *unused)
{
	struct rlimit limit;

	(void)unused;
	drop_privileges(PRIVILEGE_SYS_RESOURCE);
	SUCCEEDS(setrlimit(RLIMIT_CPU, &(struct rlimit){30, 40}));
	FAILS(EPERM, setrlimit(RLIMIT_CPU, &(struct rlimit){30, 41}));
	FAILS(EPERM, setrlimit(RLIMIT_CPU, &(struct rlimit){35, 45}));
	SUCCEEDS(getrlimit(RLIMIT_CPU, &limit));
	EQUAL(limit.rlim_cur, 30);
	EQUAL(limit.rlim_max, 40);
	SUCCEEDS(setrlimit(RLIMIT_CPU, &(struct rlimit){40, 40}));
	SUCCEEDS(getrlimit(RLIMIT_CPU, &limit));
	EQUAL(limit.rlim_cur, 40);
}

CASE("setrlimit() that raises a hard limit without privilege fails with EPERM and changes neither; the soft may rise to it",
     XSI("setrlimit", "ERRORS [EPERM]"))
{
	FINISHES(child(raise_hard_limit, NULL));
}
