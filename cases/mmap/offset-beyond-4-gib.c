/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mmap() with an offset of more than 4 GiB maps the file from there and not from what its low 32 bits say",
     POSIX("mmap", "DESCRIPTION, off"))
{
	off_t far = (off_t)(((uintmax_t)5 << 30) + page_size());
	int file = file_of_pages("ab");

	if (sizeof(off_t) < 8)
		SKIP("off_t has 32 bits");
	need_limit(RLIMIT_FSIZE, (uintmax_t)6 << 30);
	if (LOOK(pwrite(file, "far", 3, far)) != 3)
		SKIP("the file system of %s has no file of 5 GiB", temp_dir());
	char *memory = GIVES(mmap(NULL, page_size(), PROT_READ | PROT_WRITE, MAP_SHARED, file, far));
	EQUAL_BYTES(memory, "far\0", 5);
	memory[0] = 'X';
	EQUAL_BYTES(MUST(mmap(NULL, page_size(), PROT_READ, MAP_SHARED, file, far)), "Xar", 3);
	PAGES(map_pages(file, 2, PROT_READ, MAP_SHARED), "ab");
}
