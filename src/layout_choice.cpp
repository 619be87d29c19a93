// SPDX-License-Identifier: MIT
#include "layout_choice.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "inputs.hpp"
#include "options.hpp"

namespace vacparse {

const Layout* choose_layout(const std::string& name, std::size_t max_bytes, Layouts& layouts) {
  if (name.empty()) return nullptr;
  if (const Layout* known = layouts.find(name)) return known;
  if (name.find_first_of("./") != std::string::npos || std::filesystem::exists(name)) {
    return layouts.find(layouts.add(read_file(name, max_bytes), name));
  }
  std::vector<std::string> names;
  for (const Layouts::Entry& entry : layouts.list()) names.push_back(entry.id);
  throw Error("layout", fmt::format("no layout is called {}{} (known: {})", name, did_you_mean(name, names),
                                    fmt::join(names, ", ")));
}

}  // namespace vacparse
