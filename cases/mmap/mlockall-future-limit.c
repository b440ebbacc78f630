/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("without privilege mmap() of more than RLIMIT_MEMLOCK after mlockall() with MCL_FUTURE fails, until munlockall()",
     LINUX("mlock(2)", "DESCRIPTION, MCL_FUTURE"), NEEDS(LOCKED_MEMORY), NOT_UNDER_MEMCHECK("valgrind maps memory of its own"))
{
	size_t size = 24 * page_size();
	int file = MUST(open(temp_file(NULL, size), O_RDWR));

	pages_can_be_locked(16);
	MUST(pwrite(file, "x", 1, (off_t)size - 1));
	need_limit(RLIMIT_MEMLOCK, 16 * page_size());
	MUST(setrlimit(RLIMIT_MEMLOCK, &(struct rlimit){16 * page_size(), 16 * page_size()}));
	drop_privileges(PRIVILEGE_IPC_LOCK);
	SUCCEEDS(mlockall(MCL_FUTURE));
	FAILS(EAGAIN, mmap(NULL, size, PROT_READ, MAP_SHARED, file, 0));
	char *memory = GIVES(mmap(NULL, page_size(), PROT_READ, MAP_SHARED, file, 0));
	HOLDS(is_locked(memory));
	SUCCEEDS(munlockall());
	memory = GIVES(mmap(NULL, size, PROT_READ, MAP_SHARED, file, 0));
	HOLDS(!is_locked(memory));
	EQUAL(memory[size - 1], 'x');
}
