/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("after shmdt() the memory of the attachment is gone from the process, the last page too: a load or store raises SIGSEGV",
     XSI("shmdt", "DESCRIPTION"))
{
	char *memory = MUST(shmat(temp_segment(3 * page_size()), NULL, 0));

	store_byte(memory);
	SUCCEEDS(shmdt(memory));
	RAISES(SIGSEGV, load_byte, memory);
	RAISES(SIGSEGV, store_byte, memory);
	RAISES(SIGSEGV, load_byte, memory + 3 * page_size() - 1);
	DIES(child(store_byte, memory + page_size()), SIGSEGV);
}
