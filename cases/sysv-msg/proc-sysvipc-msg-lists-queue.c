/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <unistd.h>

#include "sysv-msg.h"

CASE("/proc/sysvipc/msg has a line of each queue's key, identifier, mode, bytes, messages, last sender and receiver",
     LINUX("proc(5)", "/proc/sysvipc"), NEEDS(PROC))
{
	key_t key = temp_key();
	int queue = GIVES(msgget(key, IPC_CREAT | IPC_EXCL | 0640));
	long long listed_key;
	int id, sender, receiver, found = 0;
	unsigned int mode;
	unsigned long bytes, messages;
	char line[512];

	SUCCEEDS(msgsnd(queue, &(struct message){1, "1234567"}, 8, IPC_NOWAIT));
	SUCCEEDS(msgsnd(queue, &(struct message){1, "1234567"}, 5, IPC_NOWAIT));
	FILE *list = GIVES(fopen("/proc/sysvipc/msg", "r"));
	while (fgets(line, sizeof(line), list)) {
		if (sscanf(line, "%lld %d %o %lu %lu %d %d", &listed_key, &id, &mode, &bytes, &messages, &sender, &receiver) !=
			    7 ||
		    id != queue)
			continue;
		found++;
		EQUAL(listed_key, key);
		EQUAL(mode, 0640);
		EQUAL(bytes, 13);
		EQUAL(messages, 2);
		EQUAL(sender, getpid());
		EQUAL(receiver, 0);
	}
	fclose(list);
	EQUAL(found, 1);
}
