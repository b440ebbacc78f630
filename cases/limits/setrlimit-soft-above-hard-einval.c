/* SPDX-License-Identifier: MIT */
#include <sys/resource.h>

#include "plumbline.h"

CASE("setrlimit() with a soft limit above the hard one fails with EINVAL and changes neither",
     XSI("setrlimit", "ERRORS [EINVAL]"))
{
	struct rlimit before, after;

	MUST(getrlimit(RLIMIT_CPU, &before));
	FAILS(EINVAL, setrlimit(RLIMIT_CPU, &(struct rlimit){41, 40}));
	SUCCEEDS(getrlimit(RLIMIT_CPU, &after));
	EQUAL(after.rlim_cur, before.rlim_cur);
	EQUAL(after.rlim_max, before.rlim_max);
	SUCCEEDS(setrlimit(RLIMIT_CPU, &(struct rlimit){40, 40}));
	SUCCEEDS(getrlimit(RLIMIT_CPU, &after));
	EQUAL(after.rlim_cur, 40);
}
