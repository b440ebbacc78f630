/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <sys/stat.h>
#include <sys/uio.h>

#include "stream.h"

/* Each call, and what it marks: it is done to a file whose times have been set to the past. */
#define MODIFIES true
#if defined PLUMB_VARIANT_write
#define CALL "write() of a byte"
#define PERFORM EQUAL(write(fd, "x", 1), 1)
#elif defined PLUMB_VARIANT_pwrite
#define CALL "pwrite() of a byte"
#define PERFORM EQUAL(pwrite(fd, "x", 1, 2), 1)
#elif defined PLUMB_VARIANT_writev
#define CALL "writev() of a byte"
#define PERFORM EQUAL(writev(fd, &(struct iovec){"x", 1}, 1), 1)
#elif defined PLUMB_VARIANT_ftruncate
#define CALL "ftruncate() to another length"
#define PERFORM SUCCEEDS(ftruncate(fd, 2))
#elif defined PLUMB_VARIANT_truncate
#define CALL "truncate() to another length"
#define PERFORM SUCCEEDS(truncate(path, 2))
#elif defined PLUMB_VARIANT_open
#define CALL "open() with O_TRUNC"
#define PERFORM GIVES(open(path, O_WRONLY | O_TRUNC))
#else
#undef MODIFIES
#define MODIFIES false
#if defined PLUMB_VARIANT_link
#define CALL "link()"
#define PERFORM SUCCEEDS(link(path, temp_path()))
#elif defined PLUMB_VARIANT_unlink
#define CALL "unlink() of another name"
#define PERFORM SUCCEEDS(unlink(other))
#elif defined PLUMB_VARIANT_chmod
#define CALL "chmod()"
#define PERFORM SUCCEEDS(chmod(path, 0640))
#else
#define CALL "fchmod()"
#define PERFORM SUCCEEDS(fchmod(fd, 0640))
#endif
#endif

/* The status change time cannot be set: what it was is waited for until it has passed. */
CASE(CALL " marks the time of the file's last status change for update, and of its data's last modification if it changes that",
     VARIANT(write, "file/write-marks-times", POSIX("write", "DESCRIPTION")),
     VARIANT(pwrite, "file/pwrite-marks-times", POSIX("pwrite", "DESCRIPTION")),
     VARIANT(writev, "file/writev-marks-times", XSI("writev", "DESCRIPTION")),
     VARIANT(ftruncate, "file/ftruncate-marks-times", POSIX("ftruncate", "DESCRIPTION")),
     VARIANT(truncate, "file/truncate-marks-times", POSIX("truncate", "DESCRIPTION")),
     VARIANT(open, "file/open-trunc-marks-times", POSIX("open", "DESCRIPTION")),
     VARIANT(link, "file/link-marks-change", POSIX("link", "DESCRIPTION")),
     VARIANT(unlink, "file/unlink-marks-change", POSIX("unlink", "DESCRIPTION")),
     VARIANT(chmod, "file/chmod-marks-change", POSIX("chmod", "DESCRIPTION")),
     VARIANT(fchmod, "file/fchmod-marks-change", POSIX("fchmod", "DESCRIPTION")))
{
	const char *path = temp_file("data", 4), *other = temp_path();
	int fd = MUST(open(path, O_RDWR));
	struct stat before, after, clock;

	MUST(link(path, other));
	MUST(futimens(fd, (struct timespec[]){{1000000, 0}, {1000000, 0}}));
	MUST(fstat(fd, &before));
	int ticking = MUST(open(temp_file("", 0), O_RDWR));
	do {
		MUST(futimens(ticking, NULL));
		MUST(fstat(ticking, &clock));
	} while (clock.st_ctim.tv_sec == before.st_ctim.tv_sec && clock.st_ctim.tv_nsec == before.st_ctim.tv_nsec);
	PERFORM;
	MUST(fstat(fd, &after));
	HOLDS(after.st_ctim.tv_sec != before.st_ctim.tv_sec || after.st_ctim.tv_nsec != before.st_ctim.tv_nsec);
	EQUAL(after.st_mtime != 1000000, MODIFIES);
}
