// SPDX-License-Identifier: MIT
#include <algorithm>

#include "manual/pages.hpp"
#include "vacparse/parse.hpp"

namespace vacparse::manual {
namespace {

/// `text` so that roff takes nothing in it for a command.
std::string roff(std::string_view text) {
  std::string escaped;
  for (const char byte : text) {
    const bool begins = escaped.empty() || escaped.back() == '\n';
    if (begins && (byte == '.' || byte == '\'')) escaped += "\\&";
    if (byte == '\\') {
      escaped += "\\e";
    } else if (byte == '-') {
      escaped += "\\-";
    } else if (byte == '\'') {
      escaped += "\\(aq";
    } else {
      escaped += byte;
    }
  }
  return escaped;
}

std::string bold(std::string_view text) { return "\\fB" + roff(text) + "\\fR"; }
std::string italic(std::string_view text) { return "\\fI" + roff(text) + "\\fR"; }

std::string upper(std::string text) {
  for (char& byte : text) byte = static_cast<char>(byte >= 'a' && byte <= 'z' ? byte - 0x20 : byte);
  return text;
}

void append_option(const OptionRow& row, std::string& page) {
  page += ".TP\n";
  std::vector<std::string> names;
  for (const std::string& name : row.names) names.push_back(bold(name));
  page += joined(names, ", ");
  if (!row.value.empty()) page += " " + italic(row.value);
  if (!row.choices.empty()) page += "[=" + italic(joined(row.choices, "|")) + "]";
  page += "\n" + roff(row.help) + (row.help.ends_with('.') ? "\n" : ".\n");
}

/// The groups in the order that they first appear in.
void append_options(std::string& page) {
  page += ".SH OPTIONS\n";
  const std::vector<OptionRow> rows = option_rows();
  std::vector<std::string> groups;
  for (const OptionRow& row : rows) {
    if (std::find(groups.begin(), groups.end(), row.group) == groups.end()) groups.push_back(row.group);
  }
  for (const std::string& group : groups) {
    page += ".SS " + roff(group) + "\n";
    for (const OptionRow& row : rows) {
      if (row.group == group) append_option(row, page);
    }
  }
}

/// A paragraph of the notes; "Words: ..." has a section of its own. What stands on lines of its own keeps
/// them.
void append_note(const std::string& note, std::string& page) {
  const std::size_t colon = note.find(':');
  const bool titled = colon < std::min(note.find_first_of(".,;\n"), note.size());
  if (!titled) {
    page += roff(note) + "\n";
    return;
  }
  page += ".SH \"" + roff(upper(note.substr(0, colon))) + "\"\n";
  const std::string body = note.substr(colon + 2);
  if (note[colon + 1] == '\n') {
    page += ".nf\n" + roff(body) + "\n.fi\n";
  } else {
    page += roff(body) + "\n";
  }
}

}  // namespace

std::string man_page() {
  std::string page = ".\\\" Made from the program's own list of options. Do not edit.\n";
  page += ".TH VACPARSE 1 \"\" \"vacparse " + std::string(version()) + "\" \"User Commands\"\n";
  page += ".SH NAME\nvacparse \\- turns the text of vacancy notices into typed records\n";
  page += ".SH SYNOPSIS\n.B vacparse\n[\\fIOPTION\\fR]... [\\fIINPUT\\fR]...\n.SH DESCRIPTION\n";
  const std::vector<std::string> notes = split_at(help_notes(), "\n\n");
  append_note(notes.front(), page);
  append_options(page);
  for (std::size_t place = 1; place < notes.size(); ++place) append_note(notes[place], page);
  page += ".SH \"SEE ALSO\"\n/usr/share/doc/vacparse/usage.md tells it all, with examples.\n";
  return page;
}

}  // namespace vacparse::manual
