/* SPDX-License-Identifier: MIT */
#include "futex.h"

static void ask(void *unused)
{
	struct robust_list_head *head = NULL, *own = NULL;
	size_t size = 0;

	(void)unused;
	FAILS(EPERM, get_robust_list(getppid(), &head, &size));
	HOLDS(head == NULL);
	EQUAL(size, 0);
	SUCCEEDS(get_robust_list(0, &own, &size));
	EQUAL(size, sizeof(*head));
}

CASE("get_robust_list() of another user's thread fails with EPERM, and tells no head",
     LINUX("get_robust_list(2)", "ERRORS [EPERM]"), NEEDS(SECOND_USER))
{
	FINISHES(child_as_second_user(ask, NULL));
}
