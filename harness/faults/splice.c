/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "faults.h"

NAMED(tee, "consumes", "tee() takes the bytes out of the pipe that it copies from")
{
	return splice((int)A(0), NULL, (int)A(1), NULL, (size_t)A(2), (unsigned int)A(3));
}

NAMED(splice, "leaves-source", "splice() from a pipe copies and leaves the bytes where they were")
{
	if (A(1) || A(3))
		return REAL();
	return tee((int)A(0), (int)A(2), (size_t)A(4), (unsigned int)A(5)) < 0 && errno == EINVAL
		       ? REAL()
		       : tee((int)A(0), (int)A(2), (size_t)A(4), (unsigned int)A(5));
}

NAMED(splice, "offset-not-advanced", "an offset that is given is left as it was")
{
	off_t in = A(1) ? *(off_t *)A(1) : 0, out = A(3) ? *(off_t *)A(3) : 0;
	long answer = REAL();

	if (answer > 0 && A(1))
		*(off_t *)A(1) = in;
	if (answer > 0 && A(3))
		*(off_t *)A(3) = out;
	return answer;
}

NAMED(splice, "offset-ignored", "an offset that is given is not looked at: the file's own is used")
{
	if (A(1) && *(off_t *)A(1) < 0)
		return REAL();
	A(1) = 0;
	A(3) = 0;
	return REAL();
}

NAMED(vmsplice, "one-segment", "vmsplice() takes the first of several segments")
{
	if (A(2) > 1)
		A(2) = 1;
	return REAL();
}

NAMED(sendfile, "offset-not-advanced", "an offset that is given is left as it was")
{
	off_t offset = A(2) ? *(off_t *)A(2) : 0;
	long answer = REAL();

	if (answer > 0 && A(2))
		*(off_t *)A(2) = offset;
	return answer;
}

NAMED(copy_file_range, "moves-file-offset", "a copy with offsets given moves the files' own offsets too")
{
	long answer = REAL();

	if (answer > 0 && A(1))
		lseek((int)A(0), answer, SEEK_CUR);
	return answer;
}

/* Generic faults that show nothing. */
NAMED(splice, "full-is-end", "splice() that finds the target full, or the source empty, returns 0 rather than fail with EAGAIN")
{
	long answer = REAL();

	return answer < 0 && errno == EAGAIN ? 0 : answer;
}

NAMED(splice, "does-not-wait", "splice() fails with EAGAIN rather than wait")
{
	A(5) |= SPLICE_F_NONBLOCK;
	return REAL();
}

NAMED(tee, "does-not-wait", "tee() fails with EAGAIN rather than wait")
{
	A(3) |= SPLICE_F_NONBLOCK;
	return REAL();
}

NAMED(tee, "empty-is-end", "tee() that finds the source empty returns 0 rather than wait")
{
	long answer;

	A(3) |= SPLICE_F_NONBLOCK;
	answer = REAL();
	return answer < 0 && errno == EAGAIN ? 0 : answer;
}

NAMED(vmsplice, "does-not-wait", "vmsplice() fails with EAGAIN rather than wait")
{
	A(3) |= SPLICE_F_NONBLOCK;
	return REAL();
}

NAMED(splice, "broken-pipe-is-end", "splice() to a pipe without reader returns 0 rather than fail with EPIPE")
{
	long answer = REAL();

	return answer < 0 && errno == EPIPE ? 0 : answer;
}

NAMED(splice, "move-is-refused", "SPLICE_F_MOVE and SPLICE_F_MORE fail with EINVAL")
{
	if (!(A(5) & (SPLICE_F_MOVE | SPLICE_F_MORE)))
		return REAL();
	errno = EINVAL;
	return -1;
}

NAMED(vmsplice, "gift-is-refused", "SPLICE_F_GIFT fails with EINVAL")
{
	if (!(A(3) & SPLICE_F_GIFT))
		return REAL();
	errno = EINVAL;
	return -1;
}

NAMED(sendfile, "does-not-wait", "sendfile() to a full pipe fails with EAGAIN rather than wait")
{
	int flags = fcntl((int)A(0), F_GETFL);
	long answer;

	fcntl((int)A(0), F_SETFL, flags | O_NONBLOCK);
	answer = REAL();
	fcntl((int)A(0), F_SETFL, flags);
	return answer;
}

EQUIVALENT("splice-epipe-no-readers", "splice() call 1 fails with another error", "no document names the error")
EQUIVALENT("splice-negative-offset", "splice() call [12] fails with another error", "no document names the error")
EQUIVALENT("sendfile-pipe-offset-espipe", "sendfile() call 1 fails with another error",
	   "sendfile(2) has ESPIPE and EINVAL for it, and the case takes either")
EQUIVALENT("splice-move-flags-change-nothing", "splice() call * ignores a flag (0x?)",
	   "the flags are hints: to ignore them moves the same")
EQUIVALENT("vmsplice-gift", "vmsplice() call 1 ignores a flag (0x8)", "the flag is a hint: without it the page is copied")
EQUIVALENT("*-blocked-reader-closes-epipe", "* call 1 fails with another error",
	   "no page says how it fails: the case observes it")
