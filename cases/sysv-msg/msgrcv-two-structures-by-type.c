/* SPDX-License-Identifier: MIT */
#include <stddef.h>

#include "sysv-msg.h"

struct score {
	long mtype;
	int points[4];
};

struct remark {
	long mtype;
	char words[40];
	int number;
};

/* msgsz is what follows mtype. */
#define TEXT_SIZE(structure, first) (sizeof(structure) - offsetof(structure, first))

CASE("structures of two kinds share a queue: each is received by its own type, whole, in either order, with msgsz counted "
     "without mtype",
     XSI("msgrcv", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct score score = {3, {70, 80, 90, 100}}, received_score = {0};
	struct remark remark = {0}, received_remark = {0};

	remark = (struct remark){.mtype = 4, .words = "well done", .number = 11};
	/* In front of both, and for neither. */
	MUST(msgsnd(queue, &(struct score){5, {0}}, TEXT_SIZE(struct score, points), IPC_NOWAIT));
	SUCCEEDS(msgsnd(queue, &score, TEXT_SIZE(struct score, points), IPC_NOWAIT));
	SUCCEEDS(msgsnd(queue, &remark, sizeof(remark.words) + sizeof(remark.number), IPC_NOWAIT));
	EQUAL(msgrcv(queue, &received_remark, TEXT_SIZE(struct remark, words), 4, IPC_NOWAIT),
	      sizeof(remark.words) + sizeof(remark.number));
	EQUAL(received_remark.mtype, 4);
	EQUAL_BYTES(received_remark.words, remark.words, sizeof(remark.words));
	EQUAL(received_remark.number, 11);
	FAILS(ENOMSG, msgrcv(queue, &received_score, TEXT_SIZE(struct score, points), 4, IPC_NOWAIT));
	EQUAL(msgrcv(queue, &received_score, TEXT_SIZE(struct score, points), 3, IPC_NOWAIT), TEXT_SIZE(struct score, points));
	EQUAL(received_score.mtype, 3);
	EQUAL_BYTES(received_score.points, score.points, sizeof(score.points));
}
