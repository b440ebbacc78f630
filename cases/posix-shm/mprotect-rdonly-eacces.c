/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("mprotect() for writing of a MAP_SHARED mapping of an object that was open for reading alone fails with EACCES",
     POSIX_OPTION(SHM, "mprotect", "ERRORS [EACCES]"))
{
	const char *name = temp_shm_name();
	int fd = named_object(name, 3), reader = MUST(shm_open(name, O_RDONLY, 0));
	const char *memory = mapped_for_reading(reader, 3);

	memcpy(mapped(fd, 3), "abc", 3);
	FAILS(EACCES, mprotect((void *)memory, page_size(), PROT_READ | PROT_WRITE));
	EQUAL_BYTES(memory, "abc", 3);
	RAISES(SIGSEGV, store_byte, (char *)memory);
	HOLDS_TEXT(fd, "abc");
}
