/* SPDX-License-Identifier: MIT */
#include <sys/resource.h>

#include "plumbline.h"

CASE("setrlimit() with a soft limit above the hard one fails with EINVAL and changes neither",
     XSI("setrlimit", "ERRORS [EINVAL]"))
{
	struct rlimit before, after;

	MUST(getrlimit(RLIMIT_FSIZE, &before));
	FAILS(EINVAL, setrlimit(RLIMIT_FSIZE, &(struct rlimit){20100000, 20000000}));
	SUCCEEDS(getrlimit(RLIMIT_FSIZE, &after));
	EQUAL(after.rlim_cur, before.rlim_cur);
	EQUAL(after.rlim_max, before.rlim_max);
	SUCCEEDS(setrlimit(RLIMIT_FSIZE, &(struct rlimit){20000000, 20000000}));
	SUCCEEDS(getrlimit(RLIMIT_FSIZE, &after));
	EQUAL(after.rlim_cur, 20000000);
}
