/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <unistd.h>

#include "sysv-shm.h"

CASE("shmget() of more memory than the machine may commit to fails with ENOMEM where overcommit_memory is 2",
     XSI("shmget", "ERRORS [ENOMEM]"), NEEDS(OWN_MACHINE | OWN_IPC_NAMESPACE | PROC))
{
	size_t all = (size_t)MUST(sysconf(_SC_PHYS_PAGES)) * page_size();

	set_kernel_limit("/proc/sys/vm/overcommit_ratio", "50");
	set_kernel_limit("/proc/sys/vm/overcommit_memory", "2");
	FAILS(ENOMEM, shmget(IPC_PRIVATE, all, 0600));
}
