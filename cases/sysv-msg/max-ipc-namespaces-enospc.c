/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <sched.h>

#include "plumbline.h"

/* The limit is set for a user namespace of the case's own, which nobody else is in. */
CASE("unshare() fails with ENOSPC for one more IPC namespace than user.max_ipc_namespaces allows",
     LINUX("unshare(2)", "ERRORS ENOSPC"), NEEDS(PROC))
{
	if (LOOK(unshare(CLONE_NEWUSER)) != 0)
		SKIP("needs a user namespace of its own");
	set_kernel_limit("/proc/sys/user/max_ipc_namespaces", "1");
	SUCCEEDS(unshare(CLONE_NEWIPC));
	FAILS(ENOSPC, unshare(CLONE_NEWIPC));
	set_kernel_limit("/proc/sys/user/max_ipc_namespaces", "2");
	SUCCEEDS(unshare(CLONE_NEWIPC));
}
