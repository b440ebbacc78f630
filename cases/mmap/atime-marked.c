/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* ST_NOATIME */
#include <sys/stat.h>
#include <sys/statvfs.h>

#include "mapping.h"

/* Access times that are not later than the time of modification are marked by file systems that mark few, too. */
CASE("a file that is mapped and read through the mapping is marked as accessed", POSIX("mmap", "DESCRIPTION, last data access"))
{
	int file = file_of_pages("a");
	struct statvfs fs;
	struct stat status;

	MUST(fstatvfs(file, &fs));
#ifdef ST_NOATIME
	if (fs.f_flag & ST_NOATIME)
		SKIP("the file system of %s is mounted so that no access is marked", temp_dir());
#endif
	MUST(futimens(file, (struct timespec[]){{1000, 0}, {2000, 0}}));
	char *memory = GIVES(mmap(NULL, page_size(), PROT_READ, MAP_SHARED, file, 0));
	PAGES(memory, "a");
	SUCCEEDS(munmap(memory, page_size()));
	MUST(fstat(file, &status));
	AT_LEAST(status.st_atim.tv_sec, 1001);
	EQUAL(status.st_mtim.tv_sec, 2000);
}
