/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("a mapping for reading alone of an object that is open for both becomes writable by mprotect(), and refuses stores before",
     POSIX_OPTION(SHM, "mprotect", "DESCRIPTION"))
{
	int fd = new_object(3);
	char *memory = GIVES(mmap(NULL, 3, PROT_READ, MAP_SHARED, fd, 0));

	RAISES(SIGSEGV, store_byte, memory);
	SUCCEEDS(mprotect(memory, page_size(), PROT_READ | PROT_WRITE));
	memcpy(memory, "abc", 3);
	HOLDS_TEXT(fd, "abc");
}
