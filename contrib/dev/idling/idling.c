/* Connections that do nothing, or nearly nothing; on loopback only, each 250 from another source address.
 *
 *   idling plain PORT COUNT            opens COUNT sessions, says EHLO, and says nothing more
 *   idling tls PORT COUNT              the same over TLS from the start
 *   idling slow PORT COUNT SECONDS RECIPIENT
 *                                      COUNT sessions send an octet now and then for SECONDS at most: half of them
 *                                      within a command line, half within DATA
 *
 * The first two print "open=…" when all are open, then wait until standard input ends and print how many the server
 * closed meanwhile. The last prints when the server cut them, and how many were told so by 421.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#ifndef IP_BIND_ADDRESS_NO_PORT
#define IP_BIND_ADDRESS_NO_PORT 24
#endif

struct peer {
    int socket, told, gone;
    SSL *tls;
    double begun, ended;
};

static SSL_CTX *context;

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static int dial(int port, int number) {
    struct sockaddr_in from = {.sin_family = AF_INET}, to = {.sin_family = AF_INET};
    struct timeval limit = {.tv_sec = 30};
    int one = 1, made = socket(AF_INET, SOCK_STREAM, 0);
    if (made < 0) return -1;
    from.sin_addr.s_addr = htonl(0x7f000002 + (unsigned)(number / 250 % 200));
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    to.sin_port = htons((unsigned short)port);
    setsockopt(made, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &one, sizeof one);
    setsockopt(made, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    if (bind(made, (struct sockaddr *)&from, sizeof from) != 0 || connect(made, (struct sockaddr *)&to, sizeof to) != 0) {
        close(made);
        return -1;
    }
    return made;
}

static ssize_t get(struct peer *p, char *into, size_t size) {
    return p->tls ? SSL_read(p->tls, into, (int)size) : recv(p->socket, into, size, 0);
}

static int put(struct peer *p, const char *text) {
    size_t length = strlen(text);
    ssize_t sent = p->tls ? SSL_write(p->tls, text, (int)length) : send(p->socket, text, length, MSG_NOSIGNAL);
    return sent == (ssize_t)length ? 0 : -1;
}

/* The code of the next reply, all its lines read; -1 when there is none. */
static int answer(struct peer *p) {
    char text[2048];
    size_t have = 0;
    while (have < sizeof text - 1) {
        ssize_t got = get(p, text + have, sizeof text - 1 - have);
        if (got <= 0) return -1;
        have += (size_t)got;
        text[have] = 0;
        if (text[have - 1] != '\n') continue;
        char *last = text;
        for (char *end; (end = strchr(last, '\n')) != NULL && end[1] != 0; last = end + 1) {}
        if (strlen(last) > 3 && last[3] != '-') return atoi(last);
    }
    return -1;
}

/* Opens a session up to the answer to EHLO; 0 if it is open. */
static int enter(struct peer *p, int port, int number, int secure) {
    memset(p, 0, sizeof *p);
    p->socket = dial(port, number);
    if (p->socket < 0) return -1;
    if (secure) {
        p->tls = SSL_new(context);
        SSL_set_fd(p->tls, p->socket);
        if (SSL_connect(p->tls) != 1) return -1;
    }
    return answer(p) == 220 && put(p, "EHLO idle.example\r\n") == 0 && answer(p) == 250 ? 0 : -1;
}

static int idle(int port, int count, int secure) {
    struct peer *peers = calloc((size_t)count, sizeof *peers);
    double start = seconds();
    int open = 0, lost = 0;
    if (secure) {
        context = SSL_CTX_new(TLS_client_method());
        SSL_CTX_set_verify(context, SSL_VERIFY_NONE, NULL);
        SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
    }
    for (int i = 0; i < count; i++) {
        if (enter(&peers[i], port, i, secure) == 0) open++;
        else fprintf(stderr, "connection %d: %s\n", i, strerror(errno));
        if (i - open > 10) break;
    }
    printf("open=%d seconds=%.2f\n", open, seconds() - start);
    fflush(stdout);
    char rest[64];
    while (read(STDIN_FILENO, rest, sizeof rest) > 0) {}
    for (int i = 0; i < count; i++) {
        char octet;
        if (peers[i].socket > 0 && recv(peers[i].socket, &octet, 1, MSG_PEEK | MSG_DONTWAIT) == 0) lost++;
    }
    printf("closed=%d\n", lost);
    return open == count && lost == 0 ? 0 : 1;
}

static int ascending(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Reads what has come; notes a 421 and the end. */
static void look(struct peer *p) {
    char text[1024];
    ssize_t got;
    while ((got = recv(p->socket, text, sizeof text - 1, MSG_DONTWAIT)) > 0) {
        text[got] = 0;
        if (strncmp(text, "421", 3) == 0 || strstr(text, "\n421") != NULL) p->told = 1;
    }
    if (got == 0 || (got < 0 && errno != EAGAIN && errno != EWOULDBLOCK)) {
        p->gone = 1;
        p->ended = seconds();
    }
}

static int slow(int port, int count, double limit, const char *recipient) {
    struct peer *peers = calloc((size_t)count, sizeof *peers);
    char line[512];
    int open = 0, cut = 0, told = 0;
    snprintf(line, sizeof line, "RCPT TO:<%s>\r\n", recipient);
    for (int i = 0; i < count; i++) {
        struct peer *p = &peers[i];
        if (enter(p, port, i, 0) != 0) continue;
        if (i % 2 == 1
            && (put(p, "MAIL FROM:<slow@client.example>\r\n") || answer(p) != 250 || put(p, line) || answer(p) != 250
                || put(p, "DATA\r\n") || answer(p) != 354 || put(p, "Subject: slow\r\n\r\n")))
            continue;
        p->begun = seconds();
        open++;
    }
    printf("open=%d\n", open);
    fflush(stdout);
    for (double end = seconds() + limit; seconds() < end && cut < open;) {
        for (int i = 0; i < count; i++) {
            struct peer *p = &peers[i];
            if (p->begun == 0 || p->gone) continue;
            look(p);
            if (!p->gone && !p->told) put(p, "x");
            if (p->gone) cut++;
        }
        usleep(200000);
    }
    double *waits = calloc((size_t)count, sizeof *waits);
    int known = 0;
    for (int kind = 0; kind < 2; kind++) {
        known = 0;
        told = 0;
        cut = 0;
        open = 0;
        for (int i = kind; i < count; i += 2) {
            if (peers[i].begun == 0) continue;
            open++;
            cut += peers[i].gone;
            told += peers[i].told;
            if (peers[i].gone) waits[known++] = peers[i].ended - peers[i].begun;
        }
        qsort(waits, (size_t)known, sizeof *waits, ascending);
        printf("in=%s open=%d cut=%d told=%d first=%.1f last=%.1f\n", kind ? "data" : "command", open, cut, told,
               known ? waits[0] : 0, known ? waits[known - 1] : 0);
    }
    return 0;
}

int main(int words, char **word) {
    struct rlimit files;
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    signal(SIGPIPE, SIG_IGN);
    if (words == 4 && strcmp(word[1], "plain") == 0) return idle(atoi(word[2]), atoi(word[3]), 0);
    if (words == 4 && strcmp(word[1], "tls") == 0) return idle(atoi(word[2]), atoi(word[3]), 1);
    if (words == 6 && strcmp(word[1], "slow") == 0) return slow(atoi(word[2]), atoi(word[3]), atof(word[4]), word[5]);
    fprintf(stderr, "usage: idling plain|tls PORT COUNT | idling slow PORT COUNT SECONDS RECIPIENT\n");
    return 64;
}
