/* SPDX-License-Identifier: MIT */
#include "futex.h"

static void record_head(void *head)
{
	struct robust_list_head *got = NULL;
	size_t size = 0;

	SUCCEEDS(set_robust_list(head, sizeof(struct robust_list_head)));
	SUCCEEDS(get_robust_list(0, &got, &size));
	HOLDS(got == head);
	EQUAL(size, sizeof(struct robust_list_head));
	got = NULL;
	SUCCEEDS(get_robust_list(getpid(), &got, &size));
	HOLDS(got == head);
}

CASE("get_robust_list() gives the head that set_robust_list() recorded for the calling thread, by 0 and by its ID, and its "
     "size",
     LINUX("get_robust_list(2)", "DESCRIPTION"))
{
	struct robust_list_head *head = shared_memory(sizeof(*head));

	head->list.next = &head->list;
	FINISHES(child(record_head, head));
}
