/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/sendfile.h>
#include <unistd.h>

#include "plumbline.h"

CASE("sendfile() to a regular file stores the bytes at that file's offset and advances it by their number",
     LINUX("sendfile(2)", "DESCRIPTION"))
{
	int from = MUST(open(temp_file("abcdef", 6), O_RDONLY));
	int to = MUST(open(temp_file("......", 6), O_RDWR));
	char data[8];

	MUST(lseek(to, 2, SEEK_SET));
	EQUAL(sendfile(to, from, NULL, 3), 3);
	EQUAL(lseek(to, 0, SEEK_CUR), 5);
	EQUAL(pread(to, data, sizeof(data), 0), 6);
	EQUAL_BYTES(data, "..abc.", 6);
}
