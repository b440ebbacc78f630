/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "mapping.h"

/* Of a page that was not touched before: see msync-sync-writes-file. */
CASE("a file is marked as modified when a page of it was stored to and msync() with MS_ASYNC has returned",
     XSI("mmap", "DESCRIPTION, last data modification; msync() DESCRIPTION, MS_ASYNC"))
{
	int file = MUST(open(temp_file(NULL, page_size()), O_RDWR));
	char *memory = map_pages(file, 1, PROT_READ | PROT_WRITE, MAP_SHARED);
	struct stat status;

	MUST(futimens(file, (struct timespec[]){{1000, 0}, {2000, 0}}));
	memory[0] = 'X';
	SUCCEEDS(msync(memory, page_size(), MS_ASYNC));
	MUST(fstat(file, &status));
	AT_LEAST(status.st_mtim.tv_sec, 2001);
}
