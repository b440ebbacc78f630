/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "mapping.h"

static void store_beyond(void *memory)
{
	store_byte((char *)memory + page_size());
}

CASE("a store beyond the last page of a mapped file raises SIGBUS, and the file has the size that it had",
     POSIX("2.8.3.3 Memory Protection", "size of the object"))
{
	int file = MUST(open(temp_file("abc", 3), O_RDWR));
	char *memory = GIVES(mmap(NULL, 2 * page_size(), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));
	struct stat status;

	memory[3] = 'X';
	DIES(child(store_beyond, memory), SIGBUS);
	MUST(fstat(file, &status));
	EQUAL(status.st_size, 3);
}
