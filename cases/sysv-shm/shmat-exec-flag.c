/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SHM_EXEC */
#include <string.h>

#include "sysv-shm.h"

/* It uses nothing by address, so that its instructions are good anywhere. */
static __attribute__((noinline)) int add(int a, int b)
{
	return a + b;
}

#if defined(__x86_64__) || defined(__i386__) || defined(__aarch64__) || defined(__riscv) || defined(__s390x__) || \
	defined(__loongarch__)
enum { CODE_AT_ADDRESS = 1 };
#else /* a function pointer may be more than an address */
enum { CODE_AT_ADDRESS = 0 };
#endif

static void run(void *code)
{
	EQUAL(((int (*)(int, int))(uintptr_t)code)(40, 2), 42);
}

CASE("instructions copied into a segment of mode 0700 that shmat() attached with SHM_EXEC run", LINUX("shmop(2)", "SHM_EXEC"),
     NOT_UNDER_MEMCHECK("valgrind does not know SHM_EXEC and refuses to run what is attached with it"))
{
	if (!CODE_AT_ADDRESS)
		SKIP("the case cannot copy a function on this processor");
	int segment = temp_own_segment(MUST(shmget(IPC_PRIVATE, page_size(), 0700)));
	char *code = GIVES(shmat(segment, NULL, SHM_EXEC));

	memcpy(code, (const void *)(uintptr_t)add, 64);
	__builtin___clear_cache(code, code + 64);
	FINISHES(child(run, code));
}
