/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "mapping.h"

/* Times of long ago, the access before the modification: then file systems that mark few accesses mark one, too. */
static const struct timespec long_ago[] = {{1000, 0}, {2000, 0}};

static bool read_marks(int file)
{
	struct stat status;
	char byte;

	MUST(futimens(file, long_ago));
	MUST(pread(file, &byte, 1, 0));
	MUST(fstat(file, &status));
	return status.st_atim.tv_sec > 1000;
}

CASE("a file that is mapped and read through the mapping is marked as accessed", POSIX("mmap", "DESCRIPTION, last data access"))
{
	int file = file_of_pages("a");
	struct stat status;

	if (!read_marks(file_of_pages("b")))
		SKIP("the file system of %s does not keep access times", temp_dir());
	MUST(futimens(file, long_ago));
	char *memory = GIVES(mmap(NULL, page_size(), PROT_READ, MAP_SHARED, file, 0));
	PAGES(memory, "a");
	SUCCEEDS(munmap(memory, page_size()));
	MUST(fstat(file, &status));
	AT_LEAST(status.st_atim.tv_sec, 1001);
	EQUAL(status.st_mtim.tv_sec, 2000);
}
