/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

/* POSIX does not say by which signal, and there are systems with SIGBUS. si_addr may be inaccurate: processors tell no more
 * than the page. */
CASE("a store through an attachment made with SHM_RDONLY raises SIGSEGV and changes nothing, while loads work",
     LINUX("shmop(2)", "SHM_RDONLY"))
{
	int segment = temp_segment(page_size());
	char *writable = MUST(shmat(segment, NULL, 0));
	char *memory = GIVES(shmat(segment, NULL, SHM_RDONLY));

	writable[7] = 'a';
	EQUAL(memory[7], 'a');
	siginfo_t info = RAISES(SIGSEGV, store_byte, memory + 7);
	EQUAL(info.si_code, SEGV_ACCERR);
	RAISES(SIGSEGV, store_byte, memory + page_size() - 1);
	DIES(child(store_byte, memory), SIGSEGV);
	EQUAL(writable[7], 'a');
	EQUAL(writable[0], 0);
}
