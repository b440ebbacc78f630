/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "mapping.h"

/*
 * Linux marks the file when a clean page is first stored to, and again only after it has written that page to the disk, which
 * may be so in between.
 */
CASE("a second store to a page, before msync(), marks the file as modified again, or not on Linux",
     LINUX_DEVIATION("mmap(2)", "Timestamps changes for file-backed mappings"))
{
	int file = MUST(open(temp_file(NULL, page_size()), O_RDWR));
	char *memory = map_pages(file, 1, PROT_READ | PROT_WRITE, MAP_SHARED);
	struct stat status;

	memory[0] = '1';
	MUST(futimens(file, (struct timespec[]){{1000, 0}, {2000, 0}}));
	memory[0] = '2';
	SUCCEEDS(msync(memory, page_size(), MS_ASYNC));
	MUST(fstat(file, &status));
	AT_LEAST(status.st_mtim.tv_sec, like_posix() ? 2001 : 2000);
	OBSERVE("the file is %s", status.st_mtim.tv_sec > 2000 ? "marked again" : "not marked again");
	EQUAL(byte_at(file, 0), '2');
}
