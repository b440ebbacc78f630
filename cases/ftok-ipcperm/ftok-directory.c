/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <sys/ipc.h>

#include "plumbline.h"

CASE("ftok() of a directory returns one key for all its paths: with a slash, with a dot, and by way of the directory itself",
     XSI("ftok", "DESCRIPTION"))
{
	char path[512];
	key_t key = GIVES(ftok(temp_dir(), 'a'));

	snprintf(path, sizeof(path), "%s/", temp_dir());
	EQUAL(ftok(path, 'a'), key);
	snprintf(path, sizeof(path), "%s/.", temp_dir());
	EQUAL(ftok(path, 'a'), key);
}
