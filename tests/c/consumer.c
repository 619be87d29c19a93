/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>
#include <vacparse.h>

static const char notice[] =
    "Vacancy Notice 17\nTitle: Records Clerk\nLocation: Lyon, France\n\nMain Duties\n- Keep the records.\n";

static int fail(const char* what) {
  fprintf(stderr, "consumer: %s\n", what);
  return 1;
}

int main(void) {
  vacparse_options options;
  vacparse_parser* parser;
  char* error = NULL;
  char* out = NULL;
  size_t size = 0;
  int status;

  memset(&options, 0, sizeof options);
  options.size = sizeof options;
  options.layout = "nowhere";
  if (vacparse_new(&options, &error)) return fail("a layout that is not known was taken");
  if (!error || strcmp(error, "no layout is called nowhere") != 0) return fail("not told why");
  vacparse_free_string(error);

  options.layout = NULL;
  parser = vacparse_new(&options, &error);
  if (!parser) return fail(error);
  status = vacparse_parse(parser, notice, sizeof notice - 1, "17", NULL, &out, &size);
  if (status != VACPARSE_OK || size != strlen(out)) return fail("not read");
  if (!strstr(out, "\"id\":\"17\"") || !strstr(out, "\"title\":\"Records Clerk\"")) return fail(out);
  vacparse_free_string(out);
  status = vacparse_parse(parser, "", 0, "18", "ndjson", &out, NULL);
  if (status != VACPARSE_FAILED || !strstr(out, "\"ok\":false")) return fail("an empty notice was read");
  vacparse_free_string(out);
  vacparse_free(parser);
  return strlen(vacparse_version()) == 0;
}
