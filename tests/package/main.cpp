// SPDX-License-Identifier: MIT
// Reads one notice with the installed library and prints its title.

#include <cstdio>
#include <string>
#include <vacparse/emit.hpp>
#include <vacparse/parse.hpp>

int main() {
  const vacparse::Layouts layouts;
  const vacparse::Parsed parsed = vacparse::parse("Job Title: Archivist\nGrade: 5\n", layouts);
  const std::string title(parsed.text.view(parsed.notice.title.value_or(vacparse::Span{})));
  std::printf("%s %zu\n", title.c_str(), vacparse::emitters().size());
}
