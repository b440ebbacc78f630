/* SPDX-License-Identifier: MIT */
/* Resource limits that whoever starts a case may have lowered. */
#ifndef PLUMB_LIMIT_H
#define PLUMB_LIMIT_H

#include <sys/resource.h>

#include "plumbline.h"

/* Set-up: the soft limit is this or more, and the case ends as a skip where it cannot be. name is what ulimit calls it. */
static inline void limit_allows(int resource, rlim_t least, const char *name)
{
	struct rlimit limit;

	MUST(getrlimit(resource, &limit));
	if (limit.rlim_cur == RLIM_INFINITY || limit.rlim_cur >= least)
		return;
	limit.rlim_cur = least;
	if (limit.rlim_max != RLIM_INFINITY && limit.rlim_max < least)
		limit.rlim_max = least;
	if (LOOK(setrlimit(resource, &limit)) != 0)
		SKIP("the limit of %s is too low", name);
}

#endif
