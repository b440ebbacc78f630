/* SPDX-License-Identifier: MIT */
#include "futex.h"

static void end(void *unused)
{
	(void)unused;
}

CASE("get_robust_list() of a thread that is not there fails with ESRCH, with no place for the answer with EFAULT",
     LINUX("get_robust_list(2)", "ERRORS"), NOT_UNDER_MEMCHECK("it reports the addresses that are bad on purpose"))
{
	struct robust_list_head *head = NULL;
	pid_t ended = child(end, NULL);
	size_t size = 0;

	FINISHES(ended);
	FAILS(ESRCH, get_robust_list(ended, &head, &size));
	FAILS(EFAULT, get_robust_list(0, bad_address(), &size));
	FAILS(EFAULT, get_robust_list(0, &head, bad_address()));
}
