/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <unistd.h>

#include "plumbline.h"

CASE("sysconf(_SC_IOV_MAX) is at least 16 and no less than IOV_MAX, or -1 with errno unchanged", XSI("sysconf", "DESCRIPTION"))
{
	errno = ENOTTY;
	long most = sysconf(_SC_IOV_MAX);

	HOLDS(most >= 16 || (most == -1 && errno == ENOTTY));
	EQUAL(sysconf(_SC_IOV_MAX), most);
#ifdef IOV_MAX
	HOLDS(most == -1 || most >= IOV_MAX);
#endif
}
