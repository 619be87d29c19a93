// SPDX-License-Identifier: MIT
#include "about.hpp"

#include <fmt/format.h>

#include "output.hpp"

namespace vacparse {
namespace {

std::string list_of(const Layouts& layouts) {
  std::string list;
  for (const Layouts::Entry& entry : layouts.list()) {
    list += fmt::format("{:<16} {:<16} {}\n", printable(entry.id),
                        entry.extends.empty() ? "-" : printable(entry.extends), printable(entry.name));
  }
  return list;
}

std::string versions() {
  return fmt::format("vacparse {}\nschema {}\nlayouts {}\n", version(), kSchema, layouts_version());
}

}  // namespace

std::string answer(const Options& options, const Layouts& layouts) {
  if (options.help) return help_text();
  if (options.version) return versions();
  if (options.schema) return options.schema->write();
  return options.list_layouts ? list_of(layouts) : "";
}

}  // namespace vacparse
