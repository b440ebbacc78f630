/* SPDX-License-Identifier: MIT */
#include <sys/mman.h>

#include "sysv-shm.h"

CASE("shmdt() detaches all parts of an attachment that munmap() and mprotect() have cut", LINUX("shmdt(2)", "DESCRIPTION"))
{
	size_t page = page_size();
	int segment = temp_segment(5 * page);
	char *address = MUST(shmat(segment, NULL, 0));

	MUST(mprotect(address + page, page, PROT_READ));
	MUST(munmap(address + 3 * page, page));
	SUCCEEDS(shmdt(address));
	ATTACHMENTS(segment, 0);
	for (int i = 0; i < 5; i++)
		RAISES(SIGSEGV, load_byte, address + (size_t)i * page);
}
