/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

#include "faults.h"

NAMED(open, "append-ignored", "O_APPEND is ignored")
{
	A(1) &= ~O_APPEND;
	return REAL();
}

NAMED(open, "excl-ignored", "O_CREAT|O_EXCL opens the file that exists")
{
	A(1) &= ~O_EXCL;
	return REAL();
}

NAMED(open, "truncates-never", "O_TRUNC is ignored")
{
	A(1) &= ~O_TRUNC;
	return REAL();
}

NAMED(pread, "moves-offset", "pread() moves the file offset")
{
	long answer = REAL();

	if (answer > 0)
		lseek((int)A(0), A(3) + answer, SEEK_SET);
	return answer;
}

NAMED(pwrite, "moves-offset", "pwrite() moves the file offset")
{
	long answer = REAL();

	if (answer > 0)
		lseek((int)A(0), A(3) + answer, SEEK_SET);
	return answer;
}

NAMED(lseek, "extends-file", "seeking beyond the end extends the file")
{
	long answer = REAL();

	if (answer > lseek((int)A(0), 0, SEEK_END) && ftruncate((int)A(0), answer) != 0)
		return -1;
	if (answer >= 0)
		lseek((int)A(0), answer, SEEK_SET);
	return answer;
}

NAMED(dup, "offset-of-its-own", "a duplicate has a file offset of its own")
{
	char path[64];

	snprintf(path, sizeof(path), "/proc/self/fd/%d", (int)A(0));
	return lseek((int)A(0), 0, SEEK_CUR) >= 0 ? open(path, fcntl((int)A(0), F_GETFL)) : REAL();
}

NAMED(rename, "removes-target-first", "the new name is missing for a while")
{
	if (access((const char *)A(0), F_OK) == 0)
		unlink((const char *)A(1));
	return REAL();
}

NAMED(unlink, "empties-open-file", "the data of an open file goes with its name")
{
	int error = truncate((const char *)A(0), 0);

	(void)error;
	return REAL();
}

NAMED(inotify_add_watch, "mask-ignored", "a watch reports all events")
{
	A(2) |= 0xfff;
	return REAL();
}

NAMED(ftruncate, "stale-bytes", "growing a file brings back what was cut off")
{
	static char kept;
	long answer;

	if (A(1) == 0 || lseek((int)A(0), 0, SEEK_END) >= A(1)) {
		kept = 1;
		return REAL();
	}
	answer = REAL();
	if (answer == 0 && kept && pwrite((int)A(0), "s", 1, A(1) - 1) != 1)
		return -1;
	return answer;
}

/* Generic faults that show nothing. */
NAMED(inotify_add_watch, "attributes-not-reported", "IN_ATTRIB is not reported")
{
	A(2) = (A(2) & ~(long)IN_ATTRIB) | IN_DELETE_SELF;
	return REAL();
}

/* The call, after which the file has its old modification time again. */
static long times_kept(struct call *call)
{
	struct stat status;
	long answer;

	if (fstat((int)A(0), &status) != 0)
		return REAL();
	answer = REAL();
	futimens((int)A(0), (struct timespec[]){{.tv_nsec = UTIME_OMIT}, status.st_mtim});
	return answer;
}

NAMED(write, "modification-time-kept", "write() leaves the modification time")
{
	return times_kept(call);
}

NAMED(pwrite, "modification-time-kept", "pwrite() leaves the modification time")
{
	return times_kept(call);
}

NAMED(ftruncate, "modification-time-kept", "ftruncate() leaves the modification time")
{
	return times_kept(call);
}

NAMED(inotify_add_watch, "close-not-reported", "IN_CLOSE_WRITE and IN_CLOSE_NOWRITE are not reported")
{
	if (A(2) & ~(long)IN_CLOSE)
		A(2) &= ~(long)IN_CLOSE;
	return REAL();
}

NAMED(inotify_add_watch, "always-follows", "IN_DONT_FOLLOW is ignored")
{
	A(2) &= ~(long)IN_DONT_FOLLOW;
	return REAL();
}

NAMED(inotify_add_watch, "unlinked-is-reported", "IN_EXCL_UNLINK is ignored")
{
	A(2) &= ~(long)IN_EXCL_UNLINK;
	return REAL();
}

NAMED(inotify_init1, "cloexec-ignored", "IN_CLOEXEC is ignored")
{
	A(0) &= ~(long)IN_CLOEXEC;
	return REAL();
}

NAMED(lseek, "end-is-no-hole", "SEEK_HOLE finds no hole at the end")
{
	if ((int)A(2) != SEEK_HOLE)
		return REAL();
	errno = ENXIO;
	return -1;
}

NAMED(read, "directory-is-empty", "read() of a directory returns 0")
{
	long answer = REAL();

	return answer < 0 && errno == EISDIR ? 0 : answer;
}

NAMED(fcntl, "notify-of-file", "F_NOTIFY of what is no directory reports success")
{
	long answer = REAL();

	return answer < 0 && errno == ENOTDIR ? 0 : answer;
}

EQUIVALENT("append-pwrite-honours-offset-posix", "pwrite() call 1 ignores an argument",
	   "Linux appends with O_APPEND, whatever the offset is; where POSIX is followed it is noticed")
EQUIVALENT("excl-create-atomic", "open() call * ignores a flag (0x80)",
	   "which of the calls comes first is a matter of time, and that one creates the file, with O_EXCL or without")
EQUIVALENT("excl-existing-eexist", "open() call 1 ignores a flag (0x200)",
	   "open() fails before O_TRUNC would cut the file, which is there to do damage if it does not")
EQUIVALENT("leases-enable-zero", "fcntl() call 1 fails with another error", "no document names the error")
EQUIVALENT("open-erofs", "open() call 3 ignores a flag (0x200)", "O_WRONLY is refused, too")
EQUIVALENT("open-erofs", "open() call 5 ignores a flag (0x40)", "the file is there: O_CREAT makes nothing")
EQUIVALENT("protected-regular-*", "open() call * ignores a flag (0x40)", "the file is there: O_CREAT makes nothing")
EQUIVALENT("rename-same-inode-noop", "rename() call 1 reports success and does nothing",
	   "to do nothing and return 0 is what rename() of two links to one file shall do")
EQUIVALENT("*-marks-*", "* call 1 does it twice", "to mark a time once more marks no other")
EQUIVALENT("pwrite-marks-times", "pwrite() call 1 ignores an argument", "a write at another offset marks the same times")
EQUIVALENT("inotify-init-flags", "inotify_init1() call 3 ignores a flag (0x800)", "the flag that does not exist is still there")
EQUIVALENT("inotify-fionread-poll", "poll() call 1 reports success and does nothing", "0 is what it shall return")
