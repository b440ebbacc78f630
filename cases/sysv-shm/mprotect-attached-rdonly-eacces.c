/* SPDX-License-Identifier: MIT */
#include <sys/mman.h>

#include "sysv-shm.h"

/* The second attachment shows that it is the SHM_RDONLY that forbids it, and not that it is a segment. */
CASE("mprotect() with PROT_WRITE of an attachment made with SHM_RDONLY fails with EACCES, and it stays read-only",
     LINUX("mprotect(2)", "ERRORS [EACCES]"))
{
	int segment = temp_segment(page_size());
	char *memory = MUST(shmat(segment, NULL, SHM_RDONLY)), *writable = MUST(shmat(segment, NULL, 0));

	FAILS(EACCES, mprotect(memory, page_size(), PROT_READ | PROT_WRITE));
	RAISES(SIGSEGV, store_byte, memory);
	EQUAL(memory[0], 0);
	SUCCEEDS(mprotect(writable, page_size(), PROT_READ));
	RAISES(SIGSEGV, store_byte, writable);
	SUCCEEDS(mprotect(writable, page_size(), PROT_READ | PROT_WRITE));
	writable[0] = 'w';
	EQUAL(memory[0], 'w');
}
