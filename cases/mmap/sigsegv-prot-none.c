/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>

#include "plumbline.h"

CASE("any access, a load or a store, to a mapping made with PROT_NONE raises SIGSEGV", POSIX("mmap", "DESCRIPTION, PROT_NONE"))
{
	int file = MUST(open(temp_file("abc", 3), O_RDWR));
	char *memory = GIVES(mmap(NULL, 3, PROT_NONE, MAP_SHARED, file, 0));

	RAISES(SIGSEGV, load_byte, memory);
	RAISES(SIGSEGV, store_byte, memory);
	DIES(child(load_byte, memory), SIGSEGV);
}
