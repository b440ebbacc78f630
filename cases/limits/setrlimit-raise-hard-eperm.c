/* SPDX-License-Identifier: MIT */
#include <sys/resource.h>
#include <unistd.h>

#include "plumbline.h"

static void raise_hard_limit(void *unused)
{
	struct rlimit limit;

	(void)unused;
	if (geteuid() == 0)
		become_second_user();
	SUCCEEDS(setrlimit(RLIMIT_FSIZE, &(struct rlimit){10000000, 20000000}));
	FAILS(EPERM, setrlimit(RLIMIT_FSIZE, &(struct rlimit){10000000, 20100000}));
	FAILS(EPERM, setrlimit(RLIMIT_FSIZE, &(struct rlimit){15000000, RLIM_INFINITY}));
	SUCCEEDS(getrlimit(RLIMIT_FSIZE, &limit));
	EQUAL(limit.rlim_cur, 10000000);
	EQUAL(limit.rlim_max, 20000000);
	SUCCEEDS(setrlimit(RLIMIT_FSIZE, &(struct rlimit){20000000, 20000000}));
	SUCCEEDS(getrlimit(RLIMIT_FSIZE, &limit));
	EQUAL(limit.rlim_cur, 20000000);
}

CASE("setrlimit() that raises a hard limit without privilege fails with EPERM and changes neither; the soft may rise to it",
     XSI("setrlimit", "ERRORS [EPERM]"))
{
	FINISHES(child(raise_hard_limit, NULL));
}
