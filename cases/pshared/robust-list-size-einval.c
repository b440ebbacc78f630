/* SPDX-License-Identifier: MIT */
#include "futex.h"

CASE("set_robust_list() with a size that is not that of the head fails with EINVAL and leaves the head that is recorded",
     LINUX("set_robust_list(2)", "ERRORS [EINVAL]"))
{
	static struct robust_list_head head;
	struct robust_list_head *before = NULL, *after = NULL;
	size_t size = 0;

	MUST(get_robust_list(0, &before, &size));
	FAILS(EINVAL, set_robust_list(&head, sizeof(head) - 1));
	FAILS(EINVAL, set_robust_list(&head, sizeof(head) + 1));
	FAILS(EINVAL, set_robust_list(&head, 0));
	MUST(get_robust_list(0, &after, &size));
	HOLDS(before == after);
}
