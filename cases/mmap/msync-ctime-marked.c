/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "mapping.h"

static struct timespec change_time(int file)
{
	struct stat status;

	MUST(fstat(file, &status));
	return status.st_ctim;
}

static bool is_later(struct timespec a, struct timespec b)
{
	return a.tv_sec != b.tv_sec ? a.tv_sec > b.tv_sec : a.tv_nsec > b.tv_nsec;
}

CASE("when a page was stored to and msync() with MS_SYNC has returned, the file's status change time is later than before",
     XSI("mmap", "DESCRIPTION, last file status change"))
{
	int file = MUST(open(temp_file(NULL, page_size()), O_RDWR)), other = file_of_pages("o");
	char *memory = map_pages(file, 1, PROT_READ | PROT_WRITE, MAP_SHARED);
	struct timespec before = change_time(file);

	do /* until the file system's clock has ticked */
		MUST(fchmod(other, 0600));
	while (!is_later(change_time(other), before));
	memory[0] = 'X';
	SUCCEEDS(msync(memory, page_size(), MS_SYNC));
	HOLDS(is_later(change_time(file), before));
}
