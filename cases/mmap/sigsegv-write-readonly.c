/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("a store to a mapping made with PROT_READ raises SIGSEGV and changes neither the mapping nor the file, shared or private",
     POSIX("mmap", "DESCRIPTION, PROT_WRITE"))
{
	int file = file_of_pages("a");
	char *shared = GIVES(mmap(NULL, page_size(), PROT_READ, MAP_SHARED, file, 0));
	char *own = GIVES(mmap(NULL, page_size(), PROT_READ, MAP_PRIVATE, file, 0));

	RAISES(SIGSEGV, store_byte, shared);
	RAISES(SIGSEGV, store_byte, own);
	DIES(child(store_byte, shared), SIGSEGV);
	PAGES(shared, "a");
	PAGES(own, "a");
	EQUAL(byte_at(file, 0), 'a');
}
