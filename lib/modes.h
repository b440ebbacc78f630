/* SPDX-License-Identifier: MIT */
/*
 * The mode of a new file is what is asked for without the file mode creation mask, as long as its directory has no say in it:
 * a default access control list stands in the place of that mask. Then what the mask does is not to be seen.
 */
#ifndef PLUMB_MODES_H
#define PLUMB_MODES_H

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

/* The permissions of a new file of mode 0777 under this mask. */
static inline mode_t plumb_mode_under(mode_t mask)
{
	mode_t before = LOOK(umask(mask));
	struct stat status;
	int fd = MUST(open(temp_path(), O_WRONLY | O_CREAT | O_EXCL, 0777));

	LOOK(umask(before));
	MUST(fstat(fd, &status));
	MUST(close(fd));
	return status.st_mode & 07777;
}

/* Set-up: the case ends as a skip where other rules than the mask decide on the modes of new files. */
static inline void modes_are_masks(void)
{
	if (plumb_mode_under(0) != 0777 || plumb_mode_under(0777) != 0)
		SKIP("the directory %s has a default access control list, or the like, in the place of the mask", temp_dir());
}

#endif
