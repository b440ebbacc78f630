/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SHM_HUGETLB */
#include <sys/resource.h>

#include "sysv-shm.h"

static void ask(void *argument)
{
	key_t key = *(key_t *)argument;

	MUST(setrlimit(RLIMIT_MEMLOCK, &(struct rlimit){0, 0}));
	become_second_user();
	if (LOOK(shmget(key, 1, IPC_CREAT | SHM_HUGETLB | 0600)) < 0 && (errno == ENOSYS || errno == EINVAL || errno == ENOENT))
		SKIP("the kernel has no huge pages");
	FAILS(EPERM, shmget(key, 1, IPC_CREAT | SHM_HUGETLB | 0600));
	FAILS(ENOENT, shmget(key, 1, 0600));
	int segment = GIVES(shmget(key, 1, IPC_CREAT | 0600));
	EQUAL(shmget(key, 0, 0), segment);
}

/* With room under RLIMIT_MEMLOCK old kernels allow it. No group of the second user is that of vm.hugetlb_shm_group. */
CASE("shmget() with SHM_HUGETLB by an unprivileged user outside of the group for huge pages fails with EPERM and creates "
     "nothing",
     LINUX("shmget(2)", "ERRORS [EPERM]"), NEEDS(SECOND_USER), NOT_UNDER_MEMCHECK("valgrind ignores SHM_HUGETLB"))
{
	key_t key = temp_key();

	FINISHES(child(ask, &key));
}
